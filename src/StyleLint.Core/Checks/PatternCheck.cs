using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

internal sealed class PatternCheck : Check
{
    public PatternCheck(ImmutableArray<Rule> rules, PhraseTrieBuilder phrases, List<Problem> problems)
    {
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
    }
}
