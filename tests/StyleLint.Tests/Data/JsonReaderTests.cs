using StyleLint.Data;

namespace StyleLint.Tests.Data;

public sealed class JsonReaderTests
{
    [Fact]
    public void A_headline_with_escapes_maps_each_stretch_to_its_source()
    {
        var json = DataText.Json("""{"é😀": "–", "title" : "Zoë \"No\" \u2014 \uD83D\uDE00\/"}""");

        Assert.Equal("Zoë \"No\" — 😀/", json.Scalar("title").Text);
        Assert.Equal(["Zoë ", "\"←\\\"", "No", "\"←\\\"", " ", "—←\\u2014", " ", "\uD83D←\\uD83D", "\uDE00←\\uDE00", "/←\\/"], json.Runs("title"));
        Assert.Equal("\"–\"", json.SliceOf("é😀"));
        json.CheckMaps();
    }

    [Theory]
    [InlineData("\"2021-12-07\"", DataScalarKind.Text)]
    [InlineData("\"\"", DataScalarKind.Text)]
    [InlineData("-1.5e3", DataScalarKind.Number)]
    [InlineData("true", DataScalarKind.Boolean)]
    [InlineData("null", DataScalarKind.Null)]
    public void A_scalar_has_its_kind_and_place(string value, DataScalarKind kind)
    {
        var json = DataText.Json($"{{ \"a\" :\r\n{value} }}");

        Assert.Equal(kind, json.Scalar("a").Kind);
        Assert.Equal(value, json.SliceOf("a"));
        json.CheckMaps();
    }

    [Fact]
    public void Lists_and_maps_know_where_they_stand()
    {
        var json = DataText.Json("{\"é\": [1, {\"b\": []}],\n\"c\": {}}");

        Assert.Equal("[1, {\"b\": []}]", json.SliceOf("é"));
        Assert.Equal("{}", json.SliceOf("c"));
        json.CheckMaps();
    }

    [Theory]
    [InlineData("{\"é\": 1,\n \"é\": 2}", "‘\"é\"’ The key ‘é’ is already given on line 2; remove one of the two.")]
    [InlineData("{\"é😀\": x}", "‘x’ A value must stand here: text in quotation marks, a number, ‘true’, ‘false’, ‘null’, a list or an object.")]
    [InlineData("{\"é\": 1,\n\"ö\": 1 \"b\": 2}", "‘\"’ A comma or a closing bracket must stand here.")]
    [InlineData("{\"a\": 1,}", "‘}’ The comma in front of this bracket must go.")]
    [InlineData("{a: 1}", "‘a’ A key in quotation marks must stand here.")]
    [InlineData("{\"a\" 1}", "‘1’ A colon must follow this key.")]
    [InlineData("{\"é\": \"\\q\"}", "‘q’ This backslash starts no known escape; write ‘\\\\’ for a backslash.")]
    [InlineData("{\"a\": tru\n}", "‘’ A value must stand here: text in quotation marks, a number, ‘true’, ‘false’, ‘null’, a list or an object.")]
    [InlineData("{} x", "‘x’ Nothing may follow the end of the JSON; remove it.")]
    [InlineData("[[1]", "‘’ This list or object is never closed.")]
    [InlineData("{\"a\": \"\\uD800\"}", "‘\"\\uD800\"’ This text has an escape that is no character.")]
    public void A_mistake_is_reported_where_it_stands(string text, string problem) => Assert.Equal(problem, DataText.Json(text).Problem);
}
