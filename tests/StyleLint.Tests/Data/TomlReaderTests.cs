using StyleLint.Data;

namespace StyleLint.Tests.Data;

public sealed class TomlReaderTests
{
    [Fact]
    public void A_headline_with_escapes_maps_each_stretch_to_its_source()
    {
        var toml = DataText.Toml("""title = "“😀”: \"No\" \u2014 again" """);

        Assert.Equal("“😀”: \"No\" — again", toml.Scalar("title").Text);
        Assert.Equal(["“😀”: ", "\"←\\\"", "No", "\"←\\\"", " ", "—←\\u2014", " again"], toml.Runs("title"));
        toml.CheckMaps();
    }

    [Theory]
    [InlineData("2021-12-07T04:00:00-05:00", DataScalarKind.Date)]
    [InlineData("2021-12-07T04:00:00Z", DataScalarKind.Date)]
    [InlineData("2021-12-07 04:00:00", DataScalarKind.Date)]
    [InlineData("2021-12-07", DataScalarKind.Date)]
    [InlineData("07:32:00", DataScalarKind.Text)]
    [InlineData("'2021-12-07'", DataScalarKind.Text)]
    [InlineData("0x1F", DataScalarKind.Number)]
    [InlineData("-2.5", DataScalarKind.Number)]
    [InlineData("true", DataScalarKind.Boolean)]
    public void A_scalar_has_its_kind_and_place(string value, DataScalarKind kind)
    {
        var toml = DataText.Toml($"a = {value} # note");

        Assert.Equal(kind, toml.Scalar("a").Kind);
        Assert.Equal(value, toml.SliceOf("a"));
        toml.CheckMaps();
    }

    [Fact]
    public void Tables_and_dotted_keys_are_maps_in_maps()
    {
        var toml = DataText.Toml("title = 'x'\r\nseo.tags = ['a', 'b']\r\n[params.author]\r\nname = 'Jane Roe'\r\n[params]\r\ndraft = false\r\nphoto = {src = 'p.jpg', by.name = 'Roe'}\r\n[[links]]\r\nurl = '1'\r\n[[links]]\r\nurl = '2'\r\n[links.more]\r\n\"a b\" = 1\r\n");

        Assert.Empty(toml.Problems);
        Assert.Equal(["title", "seo", "params", "links"], Assert.IsType<DataMap>(toml.Root).Entries.Select(entry => entry.Key.Text));
        Assert.Equal("['a', 'b']", toml.Slice(Assert.IsType<DataMap>(toml["seo"]).Find("tags")!.Range));
        var parameters = Assert.IsType<DataMap>(toml["params"]);
        Assert.Equal(["author", "draft", "photo"], parameters.Entries.Select(entry => entry.Key.Text));
        Assert.Equal("{src = 'p.jpg', by.name = 'Roe'}", toml.Slice(parameters.Find("photo")!.Range));
        var links = Assert.IsType<DataList>(toml["links"]);
        Assert.Equal(2, links.Items.Length);
        Assert.Equal("[[links]]\r\nurl = '1'", toml.Slice(links.Items[0].Range));
        toml.CheckMaps();
    }

    [Fact]
    public void Long_strings_map_too()
    {
        var toml = DataText.Toml("a = \"\"\"\r\none \\\r\n   two\r\nthree\"\"\"\nb = '''\nC:\\x\ny'''\nc = ''\nd = '''it's'''");

        Assert.Equal("one two\r\nthree", toml.Scalar("a").Text);
        Assert.Equal(["one ", "two\r\nthree"], toml.Runs("a"));
        Assert.Equal(["C:\\x\ny"], toml.Runs("b"));
        Assert.Empty(toml.Runs("c"));
        Assert.Equal(["it's"], toml.Runs("d"));
        toml.CheckMaps();
    }

    [Theory]
    [InlineData("a = 1\na = 2", "‘a = 2’ The key ‘a’ is already given; remove one of the two.")]
    [InlineData("a.b = 1\n[a]", "‘[a]’ The key ‘a’ is already given; remove one of the two.")]
    [InlineData("a = \nb = 1", "‘’ A value must follow ‘=’.")]
    [InlineData("a = x", "‘x’ A value must stand here; text must stand in quotation marks.")]
    [InlineData("a: 1", "‘:’ ‘=’ must follow this key.")]
    [InlineData("a = \"open\nb = 1", "‘’ This text is never closed; put a quotation mark at its end.")]
    [InlineData("a = \"open\\", "‘\\’ This text is never closed; put a quotation mark at its end.")]
    [InlineData("a = 2021-13-45", "‘2021-13-45’ This is no date; write it as in 2021-12-07 or put it in quotation marks.")]
    [InlineData("a = 'It's time'", "‘s’ Nothing may follow the end of the value; check its quotation marks.")]
    [InlineData("😀 = 1", "‘😀’ A key or a table in brackets must stand here.")]
    [InlineData("a = [1, 2\nb = 3", "‘b’ This list is never closed, or a comma is missing in it.")]
    [InlineData("a = \"\\q\"", "‘q’ This backslash starts no known escape; write ‘\\\\’ for a backslash.")]
    [InlineData("a = 01", "‘0’ The TOML cannot be read: unexpected leading zero (‘0’) for integer ‘01’.")]
    public void A_mistake_is_reported_once_where_it_stands(string text, string problem)
    {
        var toml = DataText.Toml(text);

        Assert.Equal(problem, toml.Problem);
        Assert.Null(toml.Root);
    }
}
