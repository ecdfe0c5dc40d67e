using StyleLint.Articles;
using StyleLint.Newsroom;

namespace StyleLint.Tests.Newsroom;

/// <summary>The shapes of datelines, part by part, and how far into an article one is looked for.</summary>
public sealed class DatelineShapeTests
{
    private const string Lead = "Ice closed the harbor on Tuesday.";
    private const string Paragraph = "The company has named a treasurer, it said on Monday, and will open an office in the old harbor hall as soon as the ice is gone.";

    [Theory]
    [InlineData("DULUTH, Dec. 8, 2021 (AP) — ", "DULUTH||Dec. 8, 2021|AP|—")]
    [InlineData("DULUTH, Dec 8 (AP) — ", "DULUTH||Dec 8|AP|—")]
    [InlineData("DULUTH, 8 December 2021 (AP) — ", "DULUTH||8 December 2021|AP|—")]
    [InlineData("DULUTH, 8th December (AP) — ", "DULUTH||8th December|AP|—")]
    [InlineData("DULUTH, December 1st, 2021 (AP) — ", "DULUTH||December 1st, 2021|AP|—")]
    [InlineData("DULUTH, December 2nd (AP) — ", "DULUTH||December 2nd|AP|—")]
    [InlineData("DULUTH, December 3rd (AP) — ", "DULUTH||December 3rd|AP|—")]
    [InlineData("DULUTH, Dec. 8-9 (AP) — ", "DULUTH||Dec. 8-9|AP|—")]
    [InlineData("DULUTH, Dec. 8–10, 2021 (AP) — ", "DULUTH||Dec. 8–10, 2021|AP|—")]
    [InlineData("DULUTH, Dec. 8/9 (AP) — ", "DULUTH||Dec. 8/9|AP|—")]
    [InlineData("DULUTH, December 2021 (AP) — ", "DULUTH||December 2021|AP|—")]
    [InlineData("DULUTH, Tuesday, Dec. 7 (AP) — ", "DULUTH||Tuesday, Dec. 7|AP|—")]
    [InlineData("DULUTH, 12/8/21 (AP) — ", "DULUTH||12/8/21|AP|—")]
    [InlineData("DULUTH, 08.12.2021 (AP) — ", "DULUTH||08.12.2021|AP|—")]
    [InlineData("DULUTH, 2021-12-08 (AP) — ", "DULUTH||2021-12-08|AP|—")]
    [InlineData("PARIS, 10 août (Xinhua) — ", "PARIS||10 août|Xinhua|—")]
    [InlineData("DULUTH Dec. 8 (AP) — ", "DULUTH||Dec. 8|AP|—")]
    public void A_date_is_read_in_every_form(string dateline, string expected) => AssertDateline(expected, dateline + Lead);

    [Theory]
    [InlineData("PARIS, 10 août — ")]
    [InlineData("DULUTH, 1/8 (AP) — ")]
    [InlineData("DULUTH, 12/08/20211 (AP) — ")]
    [InlineData("DULUTH, 20211208 (AP) — ")]
    public void What_is_no_date_is_no_part(string dateline) => AssertDateline(null, dateline + Lead);

    [Theory]
    [InlineData("DULUTH/ERIE/PARIS — ", "DULUTH+ERIE+PARIS||||—")]
    [InlineData("DULUTH and ERIE — ", "DULUTH+ERIE||||—")]
    [InlineData("DULUTH / ERIE (AP) — ", "DULUTH+ERIE|||AP|—")]
    [InlineData("DULUTH /PRNewswire/ — ", "DULUTH|||PRNewswire|—")]
    [InlineData("NEW YORK AP — ", "NEW YORK|||AP|—")]
    [InlineData("ERIE PA — ", "ERIE|PA|||—")]
    [InlineData("Erie, Pa. – ", "Erie|Pa.|||–")]
    [InlineData("RIO DE JANEIRO — ", "RIO DE JANEIRO||||—")]
    [InlineData("ST. PAUL, Minn. — ", "ST. PAUL|Minn.|||—")]
    [InlineData("WINSTON-SALEM, N.C. — ", "WINSTON-SALEM|N.C.|||—")]
    [InlineData("DULUTH-The ice is thin.", "DULUTH||||-")]
    [InlineData("NEAR ERIE, Pa. — ", "ERIE|Pa.|||—")]
    [InlineData("DULUTH, Minn. -- ", "DULUTH|Minn.|||--")]
    [InlineData("DULUTH, Minn. -", "DULUTH|Minn.|||-")]
    [InlineData("DULUTH, Minn.— ", "DULUTH|Minn.|||—")]
    [InlineData("DULUTH, Minn. (AP)— ", "DULUTH|Minn.||AP|—")]
    [InlineData("DULUTH (Minnesota) — ", "DULUTH|||Minnesota|—")]
    [InlineData("DULUTH, Minn., U.S. — ", "DULUTH|Minn.|||—")]
    [InlineData("PORT OF SPAIN, Trinidad and Tobago — ", "PORT OF SPAIN|Trinidad and Tobago|||—")]
    [InlineData("DULUTH, (AP) — ", "DULUTH|||AP|—")]
    [InlineData("DULUTH , Minn. — ", "DULUTH|Minn.|||—")]
    [InlineData("DULUTH,Minn. — ", "DULUTH|Minn.|||—")]
    [InlineData("DULUTH, Minnessota — ", "DULUTH|Minnessota|||—")]
    public void Places_regions_and_credits_are_read_in_every_form(string dateline, string expected) => AssertDateline(expected, dateline + Lead);

    [Theory]
    [InlineData("DULUTH — $5 million is missing.", true)]
    [InlineData("DULUTH — 12 people fell.", true)]
    [InlineData("DULUTH — “Ice closed it,” she said.", true)]
    [InlineData("DULUTH — HARBOR IS CLOSED", false)]
    [InlineData("DULUTH — ICE is thin.", true)]
    [InlineData("DULUTH — the harbor — is closed.", true)]
    [InlineData("Paris — The harbor – a port – is closed.", false)]
    [InlineData("Paris — The harbor is closed. A port — the old one — is open.", true)]
    [InlineData("Paris — the harbor is closed.", false)]
    [InlineData("DULUTH — The harbor — a port — is closed.", true)]
    [InlineData("Duluth — The harbor — a port — is closed.", false)]
    [InlineData("Duluth, Minn. — The harbor is closed.", true)]
    [InlineData("Duluth, Minn. — the harbor is closed.", true)]
    public void What_follows_tells_whether_it_is_one(string text, bool isDateline) => Assert.Equal(isDateline, TestArticles.Parse(text).Dateline is not null);

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Two_paragraphs_of_prose_may_stand_above_it(int paragraphs, bool isFound) =>
        Assert.Equal(isFound, TestArticles.Parse(string.Concat(Enumerable.Repeat(Paragraph + "\n\n", paragraphs)) + "DULUTH, Minn. — " + Lead).Dateline is not null);

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void A_few_short_lines_may_stand_above_it(int lines, bool isFound) =>
        Assert.Equal(isFound, TestArticles.Parse(string.Concat(Enumerable.Repeat("Harbor news\n\n", lines)) + "DULUTH, Minn. — " + Lead).Dateline is not null);

    [Fact]
    public void Below_a_paragraph_only_capitals_are_believed()
    {
        Assert.NotNull(TestArticles.Parse("Harbor news\n\nDuluth, Minn. — " + Lead).Dateline);
        Assert.Null(TestArticles.Parse(Paragraph + "\n\nDuluth, Minn. — " + Lead).Dateline);
    }

    [Fact]
    public void A_deck_in_italics_is_no_paragraph() =>
        Assert.NotNull(TestArticles.Parse(string.Concat(Enumerable.Repeat($"*{Paragraph}*\n\n", 3)) + "DULUTH, Minn. — " + Lead).Dateline);

    [Theory]
    [InlineData("Harbor Freezes Over DULUTH, Minn. (AP) — Ice closed it.", "DULUTH, Minn. (AP) —")]
    [InlineData("Ice Closes Harbor NEW YORK (AP) — Ice closed it.", "NEW YORK (AP) —")]
    [InlineData("The harbor froze Tuesday. DULUTH, Minn. (AP) — Ice closed it.", null)]
    [InlineData("The harbor froze over? DULUTH, Minn. (AP) — Ice closed it.", null)]
    public void One_may_follow_a_headline_but_not_a_sentence(string text, string? expected)
    {
        var dateline = TestArticles.Parse(text).Dateline;
        Assert.Equal(expected, dateline?.TextOf(dateline.Range));
    }

    [Fact]
    public void A_round_up_has_several()
    {
        var article = TestArticles.Parse($"DULUTH, Minn. — {Lead}\n\nShort.\n\nERIE, Pa. — {Lead}\n\n- PARIS — {Lead}\n\nParis — {Lead}");
        Assert.Equal(["ERIE, Pa. —"], article.Dateline!.Later.Select(static later => later.TextOf(later.Range)));
    }

    [Theory]
    [InlineData("*DULUTH, Minn.* — Ice closed it.", "*DULUTH, Minn.* —")]
    [InlineData("**DULUTH, Minn. —** Ice closed it.", "**DULUTH, Minn. —**")]
    [InlineData("***DULUTH, Minn. —*** Ice closed it.", "***DULUTH, Minn. —***")]
    [InlineData("*DULUTH, Minn. — Ice closed it.*", "DULUTH, Minn. —")]
    public void Emphasis_counts_where_it_is_its_own(string text, string expected)
    {
        var article = TestArticles.Parse(text);
        Assert.Equal(expected, article.Source.Slice(article.Dateline!.SourceRange(article.Source)).ToString());
    }

    private static void AssertDateline(string? expected, string text)
    {
        var dateline = TestArticles.Parse(text).Dateline;
        Assert.Equal(expected, dateline is null ? null : string.Join('|',
            string.Join('+', dateline.Places.Select(dateline.TextOf)),
            Text(dateline, dateline.Region),
            Text(dateline, dateline.Date),
            Text(dateline, dateline.Credit),
            Text(dateline, dateline.Separator)));
    }

    private static string Text(Dateline dateline, TextRange? part) => part is { } range ? dateline.TextOf(range) : "";
}
