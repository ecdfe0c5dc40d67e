using StyleLint.Newsroom;

namespace StyleLint.Tests.Newsroom;

public sealed class DatelineParserTests
{
    [Theory]
    [InlineData("DULUTH, Minn. (AP) — Ice closed the harbor.", "DULUTH|Minn.||AP|—")]
    [InlineData("LONDON, March 3 (Reuters) - Shares fell.", "LONDON||March 3|Reuters|-")]
    [InlineData("NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/ -- The maker named a treasurer.", "NEEDHAM|Mass.|Sept. 19, 2025|PRNewswire|--")]
    [InlineData("RALEIGH, NC / ACCESSWIRE / December 5, 2023 / The maker named a treasurer.", "RALEIGH|NC|December 5, 2023|ACCESSWIRE|/")]
    [InlineData("AUCKLAND, May 5 AAP - A ferry ran aground.", "AUCKLAND||May 5|AAP|-")]
    [InlineData("DALLAS/FORT WORTH, Texas, March 3 - The airline met.", "DALLAS+FORT WORTH|Texas|March 3||-")]
    [InlineData("DULUTH, Minn. — (AP) — Ice closed the harbor.", "DULUTH|Minn.||AP|—")]
    [InlineData("McALLEN, Texas — The bridge reopened.", "McALLEN|Texas|||—")]
    [InlineData("Hong Kong (AFP) – Markets opened higher.", "Hong Kong|||AFP|–")]
    [InlineData("NEW YORK, March 119 - Shares fell.", "NEW YORK||March 119||-")]
    [InlineData("WASHINTON, DC – The senator spoke.", "WASHINTON|DC|||–")]
    [InlineData("**WASHINGTON** – The minister spoke.", "WASHINGTON||||–")]
    [InlineData("WASHINGTON, D.C.  The senator spoke.", "WASHINGTON|D.C.|||")]
    [InlineData("ABOARD AIR FORCE ONE (AP) — The president spoke.", "AIR FORCE ONE|||AP|—")]
    public void Reads_every_form(string text, string expected)
    {
        var dateline = TestArticles.Parse(text).Dateline;
        Assert.NotNull(dateline);
        Assert.Equal(expected, Describe(dateline));
    }

    [Theory]
    [InlineData("BREAKING — A bridge fell on Monday.")]
    [InlineData("NASA — The agency chose a rocket.")]
    [InlineData("OBAMA: We will see.")]
    [InlineData("BUSTED — The senator was seen.")]
    [InlineData("WASHINGTON — TWO DEAD IN HARBOR FIRE")]
    [InlineData("Monday, January 15: Shops are closed.")]
    [InlineData("Washington-area schools stayed closed on Monday.")]
    [InlineData("On Monday, Duluth — a port — froze.")]
    public void Leaves_what_only_looks_like_one(string text) => Assert.Null(TestArticles.Parse(text).Dateline);

    [Fact]
    public void Believes_an_unknown_town_that_the_story_names_as_a_place() =>
        Assert.NotNull(TestArticles.Parse("QUILLMOOR — The fire hall was full.\n\nThe fire hall in Quillmoor was built last year.").Dateline);

    [Fact]
    public void Finds_a_dateline_behind_a_headline_that_ran_into_its_line()
    {
        var dateline = TestArticles.Parse("Harbor Freezes Over (AP) DULUTH, Minn. (AP) — Ice closed the harbor.").Dateline;
        Assert.Equal("DULUTH, Minn. (AP) —", dateline!.TextOf(dateline.Range));
    }

    [Theory]
    [InlineData("### DULUTH, Minn.\n\nIce closed the harbor.", "DULUTH, Minn.")]
    [InlineData("### Harbor news\n\n### DULUTH, Minn.\n\nIce closed the harbor.", null)]
    [InlineData("### DULUTH\n\nIce closed the harbor.", null)]
    [InlineData("### Storms in Duluth, Minn.\n\nIce closed the harbor.", null)]
    public void Finds_the_dateline_that_became_a_heading(string text, string? expected)
    {
        var article = TestArticles.Parse(text);
        Assert.Null(article.Dateline);
        Assert.Equal(expected, article.StrayDateline is { } stray ? stray.TextOf(stray.Range) : null);
    }

    [Theory]
    [InlineData("Sept. 19, 2025", "2025-09-20", true)]
    [InlineData("Sept. 19, 2025", "2025-09-21", false)]
    [InlineData("19 September", "2026-09-18", true)]
    [InlineData("Dec. 31", "2026-01-01", true)]
    [InlineData("June 1st, 2026", "2026-05-31", true)]
    [InlineData("Feb. 30, 2026", "2026-03-01", false)]
    public void Compares_the_day_with_the_article(string dateline, string published, bool isNear) =>
        Assert.Equal(isNear, DatelineDay.Read(dateline)!.Value.IsNear(DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("3/4/2026")]
    [InlineData("March 119")]
    [InlineData("2026-03-04")]
    public void Guesses_no_day(string dateline) =>
        Assert.False(DatelineDay.Read(dateline) is { } day && day.IsNear(new DateOnly(2026, 3, 4)));

    [Fact]
    public void Counts_the_emphasis_that_is_the_datelines_own()
    {
        var article = TestArticles.Parse("**DULUTH, Minn. —** Ice closed the harbor.");
        Assert.Equal("**DULUTH, Minn. —**", article.Source.Slice(article.Dateline!.SourceRange(article.Source)).ToString());
    }

    private static string Describe(Dateline dateline) => string.Join('|',
        string.Join('+', dateline.Places.Select(dateline.TextOf)),
        Text(dateline, dateline.Region),
        Text(dateline, dateline.Date),
        Text(dateline, dateline.Credit),
        Text(dateline, dateline.Separator));

    private static string Text(Dateline dateline, StyleLint.Articles.TextRange? part) => part is { } range ? dateline.TextOf(range) : "";
}
