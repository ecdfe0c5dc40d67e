using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;

namespace StyleLint.Checks;

/// <summary>
/// The code that runs rules. One instance serves all rules that name the check and all threads of a run, so it is
/// immutable after construction.
/// </summary>
internal abstract class Check
{
    /// <summary>Looks at one article and reports what its rules find.</summary>
    /// <param name="article">The article.</param>
    /// <param name="hits">Where the phrases that the checks registered occur in the article's blocks.</param>
    /// <param name="findings">Receives the diagnostics.</param>
    public abstract void Run(Article article, PhraseHits hits, Findings findings);
}
