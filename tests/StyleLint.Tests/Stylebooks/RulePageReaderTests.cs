using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

public class RulePageReaderTests
{
    [Fact]
    public void A_page_gives_its_rule_an_id_and_what_its_front_matter_says()
    {
        var problems = new List<Problem>();

        var page = PercentPage.Read(PercentPage.Text, problems);

        Assert.Empty(problems);
        Assert.Equal("house/percent", page.Id);
        Assert.Equal("words", page.Check.Text);
        Assert.Equal(Severity.Warning, page.Severity);
        Assert.Equal("Use “{use}”, not “{found}”.", page.Message);
        Assert.Equal(FixSafety.Safe, page.Fix);
        Assert.True(page.IsOnByDefault);
        Assert.Equal("words", Assert.Single(page.Options.Entries).Key.Text);
    }

    [Fact]
    public void A_page_that_says_nothing_of_zones_skips_quotations_and_reads_the_newsrooms_own_words()
    {
        var page = PercentPage.Read(PercentPage.Text, []);

        Assert.Equal<ZoneKind>([ZoneKind.Quotes, ZoneKind.Code, ZoneKind.Dateline], page.Skip);
        Assert.Contains(BlockKind.Caption, page.Scope);
        Assert.DoesNotContain(BlockKind.Blockquote, page.Scope);
        Assert.DoesNotContain(BlockKind.Byline, page.Scope);
        Assert.DoesNotContain(BlockKind.Alt, page.Scope);
    }

    [Fact]
    public void A_page_may_choose_zones_scope_years_and_tags()
    {
        var problems = new List<Problem>();

        var page = PercentPage.Read(PercentPage.With("fix: safe", "fix: none\nskip: []\nscope: [headline, caption]\nsince: 2019\nuntil: 2023\ndefault: off\ntags: [numbers]"), problems);

        Assert.Empty(problems);
        Assert.Null(page.Fix);
        Assert.Empty(page.Skip);
        Assert.Equal<BlockKind>([BlockKind.Headline, BlockKind.Caption], page.Scope);
        Assert.Equal((2019, 2023), (page.Since, page.Until));
        Assert.False(page.IsOnByDefault);
        Assert.Equal<string>(["numbers"], page.Tags);
    }

    [Theory]
    [InlineData("severity: warning", "severity: warn", "3:11: ‘severity’ must be one of ‘error’, ‘warning’, ‘suggestion’.")]
    [InlineData("severity: warning", "rank: high", "1:1: The page needs the key ‘severity’.")]
    [InlineData("check: words", "checks: words", "1:1: The page needs the key ‘check’.")]
    [InlineData("check: words", "check:", "2:7: ‘check’ needs a value.")]
    [InlineData("fix: safe", "fix: always", "6:6: ‘fix’ must be one of ‘safe’, ‘offer’, ‘none’.")]
    [InlineData("fix: safe", "default: maybe", "6:10: ‘default’ must be one of ‘on’, ‘off’.")]
    [InlineData("fix: safe", "since: soon", "6:8: ‘since’ must be a whole number.")]
    [InlineData("fix: safe", "since: 19", "6:8: ‘since’ must be a year from 1953 on.")]
    [InlineData("fix: safe", "since: 2020\nuntil: 2019", "7:8: ‘until’ lies before ‘since’.")]
    [InlineData("fix: safe", "data: verbs", "6:7: A page has either ‘check’ or ‘data’, not both.")]
    public void A_wrong_key_or_value_is_reported_at_its_place(string part, string replacement, string expected)
    {
        var problems = new List<Problem>();

        PercentPage.Read(PercentPage.With(part, replacement), problems);

        Assert.Equal($"{PercentPage.Path}:{expected}", problems[0].ToString());
    }

    [Fact]
    public void An_unknown_zone_is_reported_with_those_that_exist()
    {
        var problems = new List<Problem>();

        PercentPage.Read(PercentPage.With("fix: safe", "skip: [quotes, poems]"), problems);

        var problem = Assert.Single(problems);
        Assert.StartsWith($"{PercentPage.Path}:6:16: ‘poems’ is not known for ‘skip’. Known: ‘quotes’, ‘code’, ‘link’, ‘dateline’", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_scope_is_reported_with_those_that_exist()
    {
        var problems = new List<Problem>();

        PercentPage.Read(PercentPage.With("fix: safe", "scope: paragraph"), problems);

        var problem = Assert.Single(problems);
        Assert.StartsWith($"{PercentPage.Path}:6:8: ‘paragraph’ is not known for ‘scope’. Known: ‘body’, ‘headline’, ‘dek’", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Only a title\n")]
    [InlineData("+++\ncheck = \"words\"\n+++\n")]
    [InlineData("")]
    public void A_page_without_YAML_front_matter_is_no_page(string text)
    {
        var problems = new List<Problem>();

        var reading = RulePageReader.Read(new SourceText("house/x.md", text), "house", "", "x", problems);

        Assert.Equal(default, reading);
        Assert.Equal("house/x.md:1:1: A page starts with YAML front matter between two lines of ‘---’.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Broken_YAML_is_reported_once_and_nothing_is_guessed()
    {
        var problems = new List<Problem>();

        var page = PercentPage.Read(PercentPage.With("fix: safe", "fix: [safe"), problems);

        Assert.Null(page);
        Assert.StartsWith($"{PercentPage.Path}:", Assert.Single(problems).ToString(), StringComparison.Ordinal);
        Assert.InRange(problems[0].Source.Lines.PositionOf(problems[0].Range.Start).Line, 6, 9);
    }

    [Fact]
    public void A_page_with_data_holds_no_rule()
    {
        var problems = new List<Problem>();

        var reading = RulePageReader.Read(new SourceText("house/cities.md", "---\ndata: places\nplaces: [Springfield]\n---\n# Cities\n"), "house", "", "cities", problems);

        Assert.Empty(problems);
        Assert.Null(reading.Rule);
        Assert.Equal("places", reading.Data!.Kind);
        Assert.IsType<DataList>(reading.Data.Head.Find("places"));
    }

    [Fact]
    public void A_file_name_that_cannot_be_an_id_is_reported()
    {
        var problems = new List<Problem>();

        RulePageReader.Read(new SourceText("house/Per_Cent.md", PercentPage.Text), "house", "", "Per_Cent", problems);

        Assert.Contains("‘Per_Cent’ cannot be a rule's name.", Assert.Single(problems).Message, StringComparison.Ordinal);
    }
}
