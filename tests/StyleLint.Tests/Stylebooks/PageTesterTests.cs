using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

public class PageTesterTests
{
    [Fact]
    public void A_page_whose_examples_are_right_passes_with_all_derived_cases() => Assert.Empty(Test(PercentPage.Text));

    [Theory]
    [InlineData("               ^^^^^^^^ Use", "               ^^^^^^^ Use", "17:16: Expected house/percent to report ‘per cen’: Use “percent”, not “per cent”. Found house/percent at ‘per cent’: Use “percent”, not “per cent”.")]
    [InlineData("               ^^^^^^^^ Use “percent”, not", "               ^^^^^^^^ Write “percent”, not", "17:16: Expected house/percent to report ‘per cent’: Write “percent”, not “per cent”. Found house/percent at ‘per cent’: Use “percent”, not “per cent”.")]
    [InlineData("               ^^^^^^^^ Use", "^^^ Use", "17:1: house/percent does not report ‘Tur’. Expected: Use “percent”, not “per cent”.")]
    [InlineData("“It was nine per cent,” she said.", "It was nine per cent.", "25:13: house/percent reports ‘per cent’, which no carets mark: Use “percent”, not “per cent”.")]
    [InlineData("Turnout rose 5 percent in May.", "Turnout rose 5% in May.", "20:15: After its fixes the bad example reads ‘Turnout rose 5 percent in May.’, not ‘Turnout rose 5% in May.’.")]
    [InlineData("fix: safe\n", "", "18:1: The page says ‘fix: none’, so nothing turns the bad example into this one.")]
    [InlineData("check: words", "check: word", "2:8: Unknown check ‘word’. Known: ‘words’, ‘pattern’, ‘dateline’, ‘sources’.")]
    [InlineData("fix: safe", "fix: safe\nfixes: safe", "7:1: Unknown key ‘fixes’.")]
    [InlineData("```md good\n“It was nine per cent,” she said.\n```\n", "", "10:1: The page needs a good example: a block ‘md good’ that the rule accepts.")]
    [InlineData("```md fixed\nTurnout rose 5 percent in May.\n```\n", "", "10:1: The rule has a fix, so the page needs a fixed example: a block ‘md fixed’ behind a bad one.")]
    public void A_spoiled_page_fails_at_the_spoiled_place(string part, string replacement, string expected)
    {
        var problems = Test(PercentPage.With(part, replacement));

        Assert.StartsWith($"{PercentPage.Path}:{expected}", problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_bad_example_tests_nothing()
    {
        var start = PercentPage.Text.IndexOf("```md bad", StringComparison.Ordinal);
        var end = PercentPage.Text.IndexOf("## Accepted", StringComparison.Ordinal);

        var problems = Test(PercentPage.Text.Remove(start, end - start));

        Assert.StartsWith($"{PercentPage.Path}:10:1: The page needs a bad example", problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_off_by_default_or_of_another_edition_is_tested_all_the_same()
    {
        Assert.Empty(Test(PercentPage.With("fix: safe", "fix: safe\ndefault: off\nsince: 2090")));
        Assert.NotEmpty(Test(PercentPage.With("fix: safe", "fix: safe\ndefault: off").Replace("5 percent in", "5% in", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_option_that_the_check_does_not_know_is_reported_in_the_example()
    {
        var problems = Test(PercentPage.With("```md good", "```yaml options\nstyle: reuters\n```\n```md good"));

        Assert.StartsWith($"{PercentPage.Path}:25:1: Unknown key ‘style’.", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_with_options_of_its_own_is_tested_with_them()
    {
        var page = PercentPage.With("```md good", "```yaml options\nwords:\n  percentile: percent\n```\n```md good")
            .Replace("“It was nine per cent,” she said.", "It was nine per cent.", StringComparison.Ordinal);

        Assert.Empty(Test(page));
    }

    [Fact]
    public void A_finding_in_the_headline_stays_where_the_text_is_wrapped()
    {
        const string Bad = "```md bad\nTurnout rose 5 per cent in May.\n";
        var page = PercentPage.With(Bad, "```md bad\n---\ntitle: 🗳️ Turnout up 5 per cent\n                        ^^^^^^^^ Use “percent”, not “per cent”.\n---\nTurnout rose 5 per cent in May.\n")
            .Replace("```md fixed\n", "```md fixed\n---\ntitle: 🗳️ Turnout up 5 percent\n---\n", StringComparison.Ordinal);

        Assert.Empty(Test(page));
    }

    [Theory]
    [InlineData("scope: [body, list]\nskip: []")]
    [InlineData("scope: [body, blockquote]\nskip: []")]
    [InlineData("scope: [body, blockquote, list]")]
    public void Derived_cases_follow_the_scope_and_the_zones_of_the_page(string keys)
    {
        var page = PercentPage.With("fix: safe", $"fix: safe\n{keys}").Replace("“It was nine per cent,” she said.", "It was nine percent.", StringComparison.Ordinal);

        Assert.Empty(Test(page));
    }

    private static ImmutableArray<Problem> Test(string text)
    {
        var problems = new List<Problem>();
        var page = PercentPage.Read(text, problems);
        Assert.Empty(problems);
        return new PageTester([], problems).Test(page);
    }
}
