using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

public class RuleIndexTests
{
    [Fact]
    public void The_index_lists_the_rules_by_group_with_what_matters_of_each()
    {
        var percent = PercentPage.Read(PercentPage.Text, []);
        var old = PercentPage.Read(PercentPage.With("fix: safe", "default: off\nsince: 2011\nuntil: 2019").Replace("# Write percent as one word", "# Percent | per cent", StringComparison.Ordinal), []);

        Assert.Equal("""
            # Rules

            The stylebooks hold 2 rules. `style-lint explain RULE` shows a page, `style-lint test` runs its examples.
            This index is made from the pages; do not edit it.

            ## house: numbers

            | rule | what it says | severity | fix | default | editions |
            | --- | --- | --- | --- | --- | --- |
            | [`house/percent`](house/numbers/percent.md) | Write percent as one word | warning | safe | on | all |
            | [`house/percent`](house/numbers/percent.md) | Percent \| per cent | warning | none | off | 2011 to 2019 |

            """, RuleIndex.Write([new Stylebook("house", [percent, old], [])]));
    }
}
