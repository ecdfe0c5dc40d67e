using StyleLint.Articles;

namespace StyleLint.Tests.Articles;

public sealed class FrontMatterDatesTests
{
    [Theory]
    [InlineData("2021-12-07")]
    [InlineData("2021-12-07T23:30:00-05:00")]
    [InlineData("2021-12-07 00:15:33 +0400")]
    [InlineData("2021/12/07")]
    [InlineData("2021-12-7")]
    [InlineData("Dec. 7, 2021")]
    [InlineData("December 7, 2021")]
    [InlineData("Tuesday, December 7th, 2021")]
    [InlineData("december 7 2021, 4 p.m.")]
    [InlineData("7 December 2021")]
    [InlineData("Tue, 07 Dec 2021 04:00:00 -0500")]
    [InlineData("'2021-12-07'")]
    public void The_day_is_the_one_that_is_written(string value) =>
        Assert.Equal(new DateOnly(2021, 12, 7), Published($"---\ndate: {value}\n---\n"));

    [Theory]
    [InlineData("Tuesday")]
    [InlineData("2021-02-30")]
    [InlineData("0000-01-01")]
    [InlineData("Feb. 30, 2021")]
    [InlineData("[2021-12-07]")]
    [InlineData("1999")]
    [InlineData("")]
    public void What_is_no_date_counts_as_none(string value) => Assert.Null(Published($"---\ndate: {value}\n---\n"));

    [Fact]
    public void A_date_of_toml_needs_no_quotation_marks() =>
        Assert.Equal(new DateOnly(2021, 12, 7), Published("+++\ndate = 2021-12-07T23:30:00-05:00\n+++\n"));

    [Fact]
    public void The_first_key_that_holds_a_date_wins() =>
        Assert.Equal(new DateOnly(2020, 1, 2), Published("---\npubdate: 2019-01-01\ndate: 2020-01-02\npublished: true\n---\n"));

    [Theory]
    [InlineData("news/2021-12-07-bridge.md")]
    [InlineData("news\\2021-12-07-bridge.md")]
    [InlineData("2021-12-07-bridge.md")]
    public void A_file_name_may_tell_the_day(string path)
    {
        Assert.Equal(new DateOnly(2021, 12, 7), Published("The bridge closed.", path));
        Assert.Equal(new DateOnly(2020, 1, 2), Published("---\ndate: 2020-01-02\n---\n", path));
    }

    [Theory]
    [InlineData("2021-12-07.md")]
    [InlineData("2021-12-07-x/bridge.md")]
    [InlineData("2021-13-07-bridge.md")]
    [InlineData("")]
    public void Other_names_tell_none(string path) => Assert.Null(Published("The bridge closed.", path));

    [Fact]
    public void The_day_of_the_last_change_has_its_own_keys()
    {
        var frontMatter = FrontMatterReader.Read(new SourceText("a.md", "---\ndate: 2021-12-07\nlastmod: Dec. 9, 2021\n---\n"), []);

        Assert.Equal(new DateOnly(2021, 12, 9), ArticleDates.Updated(frontMatter, FrontMatterKeys.Default)?.Date);
        Assert.Null(ArticleDates.Updated(null, FrontMatterKeys.Default));
    }

    private static DateOnly? Published(string text, string path = "a.md") =>
        ArticleDates.Published(FrontMatterReader.Read(new SourceText(path, text), []), FrontMatterKeys.Default, path);
}
