using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Checks;

/// <summary>What a newsroom sets for unnamed sources.</summary>
public sealed class SourcesHouseTests
{
    private const string Aide = "An aide spoke on condition of anonymity because the talks were private.";

    [Theory]
    [InlineData("newsroom/anonymity-reason: {accepted: [declined to be named]}", "A guard, who declined to be named, saw the fire.")]
    [InlineData("newsroom/anonymity-approval: {severity: error}", "---\nanonymous-approved-by: Dana Lee\n---\n" + Aide)]
    [InlineData("newsroom/anonymity-approval: {severity: error, field: desk}", "---\ndesk: Dana Lee\n---\n" + Aide)]
    [InlineData("newsroom/independent-sources: {severity: warning}", "Two people familiar with the deal said it was dead.")]
    [InlineData("newsroom/independent-sources: {severity: warning, minimum: 1}", Aide)]
    [InlineData("newsroom/anonymity-wording: {severity: warning}", Aide)]
    [InlineData("newsroom/unnamed-judgement: {severity: warning, judgements: [knave]}", "“He is a coward,” a senior administration official said.")]
    public void A_house_gets_what_it_asks_for(string rule, string story) => Assert.Empty(Check(rule, story));

    [Theory]
    [InlineData("newsroom/anonymity-approval: {severity: error}", Aide, "on condition of anonymity", "Enter who approved that this name is kept back, as “anonymous-approved-by” in the front matter.")]
    [InlineData("newsroom/anonymity-approval: {severity: error, field: desk}", "---\nanonymous-approved-by: Dana Lee\n---\n" + Aide, "on condition of anonymity", "Enter who approved that this name is kept back, as “desk” in the front matter.")]
    [InlineData("newsroom/independent-sources: {severity: warning, minimum: 3}", "Two people familiar with the deal said it was dead.", "Two people familiar with", "Find another source or a paper: this house wants 3 sources where one is not named.")]
    [InlineData("newsroom/anonymity-wording: {severity: warning, forbidden: [on condition], preferred: asked not to be named}", Aide, "on condition of anonymity", "Write “asked not to be named” instead of “on condition of anonymity”.")]
    [InlineData("newsroom/unnamed-judgement: {severity: warning, judgements: [knave]}", "“He is a knave,” a senior administration official said.", "knave", "Let nobody say “knave” without a name: name the speaker or leave the words out.")]
    public void A_house_is_told_what_breaks_its_choice(string rule, string story, string words, string message)
    {
        var found = Assert.Single(Check(rule, story));
        Assert.Equal((words, message), (story[found.Range.Start..found.Range.End], found.Message));
    }

    [Fact]
    public void Another_source_without_a_reason_is_a_suggestion_that_points_at_the_explained_one()
    {
        const string Story = "A nurse asked not to be named for fear of losing her job. An aide requested anonymity and saw the fire.";
        var found = Assert.Single(Check("newsroom/anonymity-reason: {severity: warning}", Story));
        Assert.Equal(Severity.Suggestion, found.Severity);
        Assert.Equal("requested anonymity", Story[found.Range.Start..found.Range.End]);
        Assert.StartsWith("A nurse", Story[Assert.Single(found.Related).Range.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_described_source_may_be_a_bare_one_later() =>
        Assert.Equal(["Sources"], Check("newsroom/bare-source: {severity: warning}", "Sources said no.\n\nTwo ministry sources said yes.\n\nSources said it twice.").Select(static found => found.Message.Split('“')[1].Split('”')[0]));

    [Fact]
    public void The_defaults_report_what_an_agency_would_edit()
    {
        const string Story = "An official who spoke on the condition of anonymity told the Associated Press so. A spokesman refused to comment.";
        Assert.Equal(
            ["ap/condition-of-anonymity", "newsroom/anonymity-reason", "ap/the-associated-press", "newsroom/no-comment"],
            Check("newsroom/misspellings: error", Story).Select(static found => found.RuleId));
    }

    [Fact]
    public void An_unknown_option_is_an_error_with_its_place()
    {
        using var newsroom = Newsroom("newsroom/independent-sources: {severity: warning, least: 3}");
        var linters = new Linters(new ConfigurationFinder(newsroom.Path));
        linters.For(newsroom["story.md"]);
        Assert.Contains("Unknown key ‘least’.", Assert.Single(linters.Problems).ToString(), StringComparison.Ordinal);
    }

    private static ImmutableArray<Diagnostic> Check(string rule, string story)
    {
        using var newsroom = Newsroom(rule);
        var linters = new Linters(new ConfigurationFinder(newsroom.Path));
        var linter = linters.For(newsroom["story.md"]);
        Assert.Empty(linters.Problems);
        return linter.Check(linter.Parse(new SourceText("story.md", story)));
    }

    private static TemporaryFolder Newsroom(string rule) => new TemporaryFolder().AsRepository().Write(".style-lint.yml", $"stylebooks: [newsroom, ap]\nrules:\n  {rule}\n");
}
