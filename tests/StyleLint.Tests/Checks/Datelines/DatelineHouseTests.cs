using StyleLint.Articles;
using StyleLint.Configuration;

namespace StyleLint.Tests.Checks.Datelines;

/// <summary>What a newsroom sets under <c>newsroom/dateline</c> decides what all dateline rules ask for.</summary>
public sealed class DatelineHouseTests
{
    [Theory]
    [InlineData("date: allow", "DULUTH, Minn., Dec. 7 — Ice closed the harbor.")]
    [InlineData("states: spelled", "DULUTH, Minnesota — Ice closed the harbor.")]
    [InlineData("states: postal", "DULUTH, MN — Ice closed the harbor.")]
    [InlineData("case: title", "Duluth, Minn. — Ice closed the harbor.")]
    [InlineData("dash: en", "DULUTH, Minn. – Ice closed the harbor.")]
    [InlineData("dash: any", "DULUTH, Minn. - Ice closed the harbor.")]
    [InlineData("dash: colon", "DULUTH, Minn.: Ice closed the harbor.")]
    [InlineData("standAlone: never", "CHICAGO, Ill. — Trains ran late.")]
    [InlineData("style: reuters", "CHICAGO, March 3 - Trains ran late.")]
    [InlineData("style: release", "CHICAGO, Ill., March 3, 2026 – Trains ran late.")]
    [InlineData("credits: [AP, Reuters]", "LONDON, March 3 (Reuters) - Shares fell.")]
    [InlineData("required: true", "DULUTH, Minn. — Ice closed the harbor.")]
    public void A_house_gets_what_it_asks_for(string options, string story) => Assert.Empty(Check(options, story));

    [Theory]
    [InlineData("date: require", "DULUTH, Minn. — Ice closed the harbor.", "Put the date into the dateline.")]
    [InlineData("states: spelled", "DULUTH, MN — Ice closed the harbor.", "‘MN’ is a postal code: write ‘Minnesota’ in a dateline.")]
    [InlineData("dash: en", "DULUTH, Minn. — Ice closed the harbor.", "Set a dateline off with ‘–’, not with ‘—’.")]
    [InlineData("dash: double-hyphen", "DULUTH, Minn.—Ice closed the harbor.", "Set a dateline off with ‘--’, not with ‘—’.")]
    [InlineData("style: reuters", "CHICAGO - Trains ran late.", "Put the date into the dateline.")]
    [InlineData("credits: [AP, Reuters]", "PARIS, March 3 (AFP) - Shares fell.", "‘AFP’ is no credit of this house. Use ‘AP’ or ‘Reuters’.")]
    [InlineData("required: true", "Ice closed the harbor.", "Open the story with a dateline: the place in capitals and a dash.")]
    [InlineData("homeCity: Duluth", "DULUTH, Minn. — Ice closed the harbor.", "A story from Duluth needs no dateline here: take it out.")]
    [InlineData("requiredIn: [wire]", "---\nsection: Wire\n---\nIce closed the harbor.", "Open the story with a dateline: the place in capitals and a dash.")]
    [InlineData("forbiddenIn: [opinion]", "---\ncategories: [Opinion]\n---\nPARIS (AP) — A museum is closed again.", "An article of this section has no dateline: take it out.")]
    [InlineData("date: allow", "---\ndate: 2026-12-20\n---\nDULUTH, Minn., Dec. 7 — Ice closed the harbor.", "The dateline says ‘Dec. 7’, but the article is dated December 20, 2026: make them agree.")]
    public void A_house_is_told_what_breaks_its_choice(string options, string story, string message) =>
        Assert.Equal([message], Check(options, story));

    [Theory]
    [InlineData("homeState: Minnesota", true)]
    [InlineData("standAloneExtra: [Duluth]", true)]
    [InlineData("homeCity: Erie", false)]
    public void A_town_at_home_needs_no_state(string options, bool isQuiet) =>
        Assert.Equal(isQuiet, Check(options, "DULUTH — Ice closed the harbor.", "  ap/dateline-missing-region: warning\n").Length == 0);

    [Theory]
    [InlineData("requiredIn: [wire]", "---\nsection: opinion\n---\nIce closed the harbor.")]
    [InlineData("{}", "---\nsection: editorial\n---\nDULUTH, Minn. — Ice closes the harbor every year.")]
    [InlineData("{}", "---\ntype: Press-Release\n---\nWashington, DC – The agency closed the harbor.")]
    [InlineData("{}", "PENSACOLA, Fla. (AP) -- Rain fell for a week.")]
    public void Nothing_is_asked_of_other_copy(string options, string story) => Assert.Empty(Check(options, story));

    [Theory]
    [InlineData("style: upi", "‘style’ must be one of ‘ap’, ‘house’, ‘reuters’, ‘release’.")]
    [InlineData("date: never", "‘date’ must be one of ‘forbid’, ‘allow’, ‘require’.")]
    [InlineData("homeTown: Duluth", "Unknown key ‘homeTown’.")]
    public void A_choice_that_no_house_has_is_an_error_with_its_place(string options, string message)
    {
        using var newsroom = Newsroom(options, "");
        var linters = new Linters(new ConfigurationFinder(newsroom.Path));
        linters.For(newsroom["story.md"]);
        var problem = Assert.Single(linters.Problems).ToString();
        Assert.StartsWith(".style-lint.yml:4:", problem, StringComparison.Ordinal);
        Assert.Contains(message, problem, StringComparison.Ordinal);
    }

    private static string[] Check(string options, string story, string rules = "")
    {
        using var newsroom = Newsroom(options, rules);
        var linters = new Linters(new ConfigurationFinder(newsroom.Path));
        var linter = linters.For(newsroom["story.md"]);
        Assert.Empty(linters.Problems);
        return [.. linter.Check(linter.Parse(new SourceText("story.md", story))).Select(static diagnostic => diagnostic.Message)];
    }

    private static TemporaryFolder Newsroom(string options, string rules) => new TemporaryFolder().AsRepository().Write(
        ".style-lint.yml",
        options == "{}" ? "stylebooks: [newsroom, ap]\n" : $"stylebooks: [newsroom, ap]\nrules:\n  newsroom/dateline:\n    {options}\n{rules}");
}
