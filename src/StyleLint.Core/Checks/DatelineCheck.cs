using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

internal sealed class DatelineCheck : Check
{
    public DatelineCheck(ImmutableArray<Rule> rules, List<Problem> problems)
    {
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
    }
}
