using System.Diagnostics;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;
using StyleLint.Tests.Checks;
using StyleLint.Tests.Matching;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Hostile;

/// <summary>The tool's own patterns, and what a stranger may write, on texts that are made against them.</summary>
public sealed class EvilPatternTests
{
    /// <summary>Test machines have other work.</summary>
    private const int Attempts = 5;

    public static TheoryData<string> Books => [.. EmbeddedPages.Stylebooks.Select(static book => book.Name)];

    [Theory]
    [MemberData(nameof(Books))]
    public void No_pattern_of_a_page_runs_out_of_time(string name)
    {
        var pages = EmbeddedPages.Stylebooks.Single(book => book.Name == name).Pages.Where(static page => page.Check.Text == "pattern").ToList();
        var slow = pages.Where(static page => EvilInputs.Of(PatternOf(page)).Any(input => !EndsInTime(page, $"{input} {GateOf(page)}"))).Select(static page => page.Id);
        Assert.Empty(slow);
    }

    [Theory]
    [InlineData("newsroom/headline-period", "Why! ", "the U.S", 40, "the end.")]
    [InlineData("newsroom/headline-capitals", "", "ABCD ", 2_000, "x")]
    [InlineData("release/shouting-headline", "", "AB ", 2_000, "x")]
    [InlineData("release/shouting-headline", "", "AB", 20_000, " AB")]
    [InlineData("release/shouting-headline", "AB AB ", "A ", 20_000, "A")]
    public void No_headline_runs_a_pattern_out_of_time(string rule, string front, string repeated, int times, string end)
    {
        var page = EmbeddedPages.Stylebooks.SelectMany(static book => book.Pages).Single(page => page.Id == rule);
        Assert.True(EndsInTime(page, $"{front}{string.Concat(Enumerable.Repeat(repeated, times))}{end}"));
    }

    [Theory]
    [InlineData("^(?=(a+)+$)")]
    [InlineData(@"(?:\w+\s?)+(?<!x)!!")]
    [InlineData(@"(?<=no )(?:[a-z]|\w)+(?=;;)")]
    [InlineData(@"\b(?=\w)(?:\S+\s)*?xyzzy")]
    [InlineData(@"a(?=[^;]*;)")]
    public void A_stranger_s_pattern_is_stopped_and_the_report_names_the_rule_and_the_file(string pattern)
    {
        foreach (var input in EvilInputs.Of(pattern).Append(new string('a', 100_000)))
        {
            var desk = Desk.Pattern(new RuleBuilder("house/evil", "pattern").Option("pattern", pattern).Option("timeout", "20").Message("No."));
            var clock = Stopwatch.StartNew();
            var found = desk.Read(input);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{pattern}: {clock.Elapsed}");
            Assert.All(found.Where(static each => each.RuleId == BuiltInRules.PatternTimeoutId), static each =>
            {
                Assert.Contains("‘house/evil’", each.Message, StringComparison.Ordinal);
                Assert.Contains("‘news/story.md’", each.Message, StringComparison.Ordinal);
            });
        }
    }

    private static bool EndsInTime(RulePage page, string input)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
            if (!Desk.Pattern(page).Read(input, Blocks.Of(input, page.Scope[0])).Any(static found => found.RuleId == BuiltInRules.PatternTimeoutId))
                return true;
        return false;
    }

    private static string GateOf(RulePage page) => string.Join(' ', new RuleOptions([(page.Source, page.Options)], []).List("gate").Select(static phrase => phrase.Text));

    private static string PatternOf(RulePage page) => new RuleOptions([(page.Source, page.Options)], []).Text("pattern")!;
}
