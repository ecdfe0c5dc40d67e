using System.Diagnostics;
using StyleLint.Data;

namespace StyleLint.Tests.Data;

public sealed class DataLimitsTests
{
    public static TheoryData<string, string> Deep => new()
    {
        { "yaml", "a: " + new string('[', 100_000) },
        { "yaml", string.Concat(Enumerable.Repeat("- ", 100_000)) },
        { "yaml", string.Concat(Enumerable.Repeat("{a: ", 50_000)) },
        { "toml", "a = " + new string('[', 100_000) },
        { "toml", "a = " + string.Concat(Enumerable.Repeat("{a = ", 50_000)) },
        { "toml", string.Concat(Enumerable.Repeat("a.", 1_000)) + "a = 1" },
        { "toml", "[" + string.Concat(Enumerable.Repeat("a.", 1_000)) + "a]" },
        { "json", new string('[', 100_000) },
        { "json", string.Concat(Enumerable.Repeat("{\"a\":", 50_000)) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Deep_nesting_is_a_problem_and_nothing_worse(string format, string text)
    {
        var data = Read(format, text);

        Assert.Null(data.Root);
        Assert.Contains("nested more than 64 levels", Assert.Single(data.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yaml", "a: ")]
    [InlineData("toml", "a = ")]
    [InlineData("json", "")]
    public void Nesting_below_the_limit_is_read(string format, string before)
    {
        var data = Read(format, before + new string('[', 60) + new string(']', 60));

        Assert.NotNull(data.Root);
        Assert.Empty(data.Problems);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("toml")]
    [InlineData("json")]
    public void Too_much_data_is_a_problem(string format)
    {
        var data = Read(format, new string(' ', DataLimits.MaxLength + 1));

        Assert.Null(data.Root);
        Assert.Contains("make it shorter", Assert.Single(data.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_the_first_anchor()
    {
        var data = Read("yaml", "a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\n");

        Assert.Equal("‘&a’ Anchors (‘&’) are not supported; remove it.", data.Problem);
    }

    [Fact]
    public void A_long_list_of_places_is_read_in_a_moment()
    {
        var text = "places: |\n" + string.Concat(Enumerable.Range(0, 3_000).Select(number => $"  Place {number}, Region\r\n"));
        Read("yaml", text);
        var watch = Stopwatch.StartNew();
        var data = Read("yaml", text);

        // Measured: 3 ms. The bound only catches a cost that grows with the square.
        Assert.True(watch.ElapsedMilliseconds < 500, $"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(6_000, data.Scalar("places").Content!.Runs.Length);
    }

    [Theory]
    [InlineData("[05:00:00")]
    [InlineData("[")]
    [InlineData("= 3")]
    [InlineData("a")]
    [InlineData("b = [1, 2")]
    [InlineData("b = 'open")]
    [InlineData("b = \"\\q\"")]
    public void A_hundred_thousand_broken_lines_say_what_one_says_in_a_moment(string line)
    {
        const string Sound = "title = 'Ice'\n";
        var one = Read("toml", Sound + line + "\n" + line + "\n");
        var text = Sound + string.Concat(Enumerable.Repeat(line + "\n", 100_000));
        var watch = Stopwatch.StartNew();
        var data = Read("toml", text);

        // Measured: 10 ms. The trees of all lines took seconds.
        Assert.True(watch.ElapsedMilliseconds < 500, $"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(one.Problem, data.Problem);
    }

    private static DataText Read(string format, string text) => format switch
    {
        "yaml" => DataText.Yaml(text),
        "toml" => DataText.Toml(text),
        _ => DataText.Json(text),
    };
}
