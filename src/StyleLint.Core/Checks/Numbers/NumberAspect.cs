using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Checks.Numbers;

/// <summary>Looks at one figure of an article for one rule.</summary>
internal abstract class NumberAspect
{
    /// <summary>Looks at a token that starts with a digit.</summary>
    /// <param name="article">The article.</param>
    /// <param name="prose">The block.</param>
    /// <param name="index">Index of the token.</param>
    /// <param name="sentence">The sentence it stands in, in offsets of the block.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public abstract void Look(Article article, Prose prose, int index, TextRange sentence, Findings findings);
}
