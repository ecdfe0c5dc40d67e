using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Checks;

public sealed class NoticeCheckTests
{
    private const string Update = "Update (Dec. 8, 2021): The harbor is open again, the captain said Wednesday.\n\n";
    private const string Original = "Original Story (Dec. 7, 2021): Ice closed the harbor on Tuesday, and two ferries stayed in port until the evening.\n";

    private static readonly Lazy<Linter> House = new(static () =>
    {
        var problems = new List<Problem>();
        var linter = Linter.Compile(StylebookLoader.Load(LintConfiguration.Default, problems), LintConfiguration.Default, problems);
        Assert.Empty(problems);
        return linter;
    });

    [Fact]
    public void Accepts_a_dated_update_above_its_dated_original() => Assert.Empty(Check(Update + Original));

    [Fact]
    public void An_update_older_than_its_original_story_is_reported_at_its_date()
    {
        var text = Update.Replace("Dec. 8", "Dec. 6", StringComparison.Ordinal) + Original;
        var found = Assert.Single(Check(text));
        Assert.Equal("newsroom/notice-date-order", found.RuleId);
        Assert.Equal("Dec. 6, 2021", text[found.Range.Start..found.Range.End]);
        Assert.Equal("Original Story (Dec. 7, 2021):", text[found.Related[0].Range.Start..found.Related[0].Range.End].TrimEnd());
    }

    [Fact]
    public void An_update_below_its_original_story_is_reported_at_its_label()
    {
        var text = Original + "\n" + Update;
        var found = Assert.Single(Check(text));
        Assert.Equal("newsroom/update-below-original", found.RuleId);
        Assert.Equal("Update (Dec. 8, 2021):", text[found.Range.Start..found.Range.End]);
    }

    [Fact]
    public void A_hidden_correction_can_be_relabelled()
    {
        const string Text = "The fee is $40, the harbor office said.\n\n**Update:** An earlier version misstated the fee.\n";
        var found = Assert.Single(Check(Text));
        Assert.Equal("newsroom/hidden-correction", found.RuleId);
        Assert.Equal(FixSafety.Offer, found.Fix?.Safety);
        Assert.Equal("Correction", Assert.Single(found.Fix!.Edits).Text);
    }

    [Fact]
    public void A_silent_change_is_found_under_the_key_that_the_house_uses()
    {
        const string Text = "---\nfirst: 2021-12-01\nchanged: 2021-12-08\n---\nIce closed the harbor, the captain said.\n";
        var problems = new List<Problem>();
        var house = ConfigurationReader.Read(new SourceText(".style-lint.yml", "frontMatter: {published: first, updated: changed}\nrules: {newsroom/silent-change: on}\n"), "", problems);
        var linter = Linter.Compile(StylebookLoader.Load(house, problems), house, problems);
        Assert.Empty(problems);
        var found = Assert.Single(linter.Check(linter.Parse(new SourceText("article.md", Text))), static found => found.RuleId == "newsroom/silent-change");
        Assert.Equal("2021-12-08", Text[found.Range.Start..found.Range.End]);
    }

    private static ImmutableArray<Diagnostic> Check(string text) =>
        [.. House.Value.Check(House.Value.Parse(new SourceText("article.md", text))).Where(static found => found.RuleId.StartsWith("newsroom/", StringComparison.Ordinal))];
}
