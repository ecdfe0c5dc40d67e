using StyleLint.Data;

namespace StyleLint.Tests.Data;

public sealed class YamlReaderTests
{
    [Fact]
    public void A_headline_with_escapes_maps_each_stretch_to_its_source()
    {
        var yaml = DataText.Yaml("""title: "Mayor: \"No\" to tolls \u2014 again" """);

        Assert.Equal("Mayor: \"No\" to tolls — again", yaml.Scalar("title").Text);
        Assert.Equal(["Mayor: ", "\"←\\\"", "No", "\"←\\\"", " to tolls ", "—←\\u2014", " again"], yaml.Runs("title"));
        Assert.Equal("""
            "Mayor: \"No\" to tolls \u2014 again"
            """, yaml.SliceOf("title"));
        yaml.CheckMaps();
    }

    [Theory]
    [InlineData("a: plain words # note", "a", "plain words", "plain words")]
    [InlineData("a: 'quoted'", "a", "'quoted'", "quoted")]
    [InlineData("a: \"😀 smile\"", "a", "\"😀 smile\"", "😀 smile")]
    [InlineData("a:\tbehind a tab", "a", "behind a tab", "behind a tab")]
    [InlineData("\"a\": x", "a", "x", "x")]
    [InlineData("a: {b: 1}", "a", "{b: 1}", null)]
    [InlineData("a: [x, 'y']\r\nb: 1", "a", "[x, 'y']", null)]
    [InlineData("a:\n- x\n- y\n\n# note\nb: 1", "a", "- x\n- y", null)]
    [InlineData("a:\r\n  b: 1\r\n  c: 2\r\n\r\nd: 1", "a", "b: 1\r\n  c: 2", null)]
    [InlineData("a: [b: 1]", "a", "[b: 1]", null)]
    public void A_value_knows_where_it_stands(string text, string key, string slice, string? value)
    {
        var yaml = DataText.Yaml(text);

        Assert.Empty(yaml.Problems);
        Assert.Equal(slice, yaml.SliceOf(key));
        if (value is not null) Assert.Equal(value, yaml.Scalar(key).Text);
        yaml.CheckMaps();
    }

    [Theory]
    [InlineData("2021-12-07", DataScalarKind.Date)]
    [InlineData("2021-12-07T04:00:00-05:00", DataScalarKind.Date)]
    [InlineData("2012-05-16 16:15:33 -0400", DataScalarKind.Date)]
    [InlineData("2021-12-07 10:30", DataScalarKind.Date)]
    [InlineData("2021-13-07", DataScalarKind.Text)]
    [InlineData("2021-02-30", DataScalarKind.Text)]
    [InlineData("'2021-12-07'", DataScalarKind.Text)]
    [InlineData("2024", DataScalarKind.Number)]
    [InlineData("-1.5e3", DataScalarKind.Number)]
    [InlineData(".inf", DataScalarKind.Number)]
    [InlineData("0x1F", DataScalarKind.Number)]
    [InlineData("12 dead", DataScalarKind.Text)]
    [InlineData("true", DataScalarKind.Boolean)]
    [InlineData("FALSE", DataScalarKind.Boolean)]
    [InlineData("yes", DataScalarKind.Text)]
    [InlineData("null", DataScalarKind.Null)]
    [InlineData("~", DataScalarKind.Null)]
    [InlineData("", DataScalarKind.Null)]
    [InlineData("''", DataScalarKind.Text)]
    [InlineData("Norway", DataScalarKind.Text)]
    public void A_scalar_has_its_kind(string value, DataScalarKind kind) => Assert.Equal(kind, DataText.Yaml("a: " + value).Scalar("a").Kind);

    [Theory]
    [InlineData("x", true)]
    [InlineData("", true)]
    [InlineData("'x'", false)]
    [InlineData("''", false)]
    [InlineData("\"\\u2014 x\"", false)]
    [InlineData("|\n  x", false)]
    public void A_scalar_knows_whether_it_was_quoted(string value, bool isPlain) => Assert.Equal(isPlain, DataText.Yaml("a: " + value).Scalar("a").IsPlain);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_that_fold_are_breaks(string newLine)
    {
        var yaml = DataText.Yaml("a: one\n  two\n\n  three\nb: 'it''s \n   so'\nc: \"x \\\n   y\"".ReplaceLineEndings(newLine));

        Assert.Equal("one two\nthree", yaml.Scalar("a").Text);
        Assert.Equal(["one", $" ←{newLine}   (break)", "two", $"\n←{newLine}{newLine}   (break)", "three"], yaml.Runs("a"));
        Assert.Equal("it's so", yaml.Scalar("b").Text);
        Assert.Equal(["it", "'←''", "s", $" ← {newLine}    (break)", "so"], yaml.Runs("b"));
        Assert.Equal("x y", yaml.Scalar("c").Text);
        Assert.Equal(["x ", "y"], yaml.Runs("c"));
        yaml.CheckMaps();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Block_scalars_map_line_by_line(string newLine)
    {
        var yaml = DataText.Yaml("places: |\n  Aleppo\n    Old City\n\n  Basel\ndek: >-\n  one\n  two\n\n  three\n    deep\n  four\n".ReplaceLineEndings(newLine));

        Assert.Equal("Aleppo\n  Old City\n\nBasel\n", yaml.Scalar("places").Text);
        Assert.Equal(["Aleppo", $"\n←{newLine}   (break)", "  Old City", $"\n\n←{newLine}{newLine}   (break)", "Basel", $"\n←{newLine} (break)"], yaml.Runs("places"));
        Assert.Equal("one two\nthree\n  deep\nfour", yaml.Scalar("dek").Text);
        Assert.Equal(["one", "two", "three", "  deep", "four"], yaml.Runs("dek").Where(run => !run.EndsWith("(break)", StringComparison.Ordinal)));
        yaml.CheckMaps();
    }

    [Theory]
    [InlineData("a: |2\n    x\n   y\n", "  x\n y\n", 4)]
    [InlineData("a: |\n\n\n  x\n\n\n", "\n\nx\n", 3)]
    [InlineData("a: |+\n  x\n\n", "x\n\n", 2)]
    [InlineData("a: |-\n  x", "x", 1)]
    [InlineData("a: |\n  x", "x", 1)]
    [InlineData("a: >\n\n  x\n\n  y\n", "\nx\ny\n", 5)]
    [InlineData("a: > # note\n   x\n   - y\n", "x - y\n", 4)]
    public void Odd_block_scalars_map_too(string text, string value, int runs)
    {
        var yaml = DataText.Yaml(text);

        Assert.Equal(value, yaml.Scalar("a").Text);
        Assert.Equal(runs, yaml.Scalar("a").Content!.Runs.Length);
        yaml.CheckMaps();
    }

    [Theory]
    [InlineData("title: Council: no tolls", "‘:’ A value with a colon and a blank in it must stand in quotation marks.")]
    [InlineData("title: @reuters", "‘@’ A value must not start with this character; put the value in quotation marks.")]
    [InlineData("tags: [a, b\ntitle: x", "‘[’ This list or map is never closed, or a comma is missing in it.")]
    [InlineData("a: 1\nb: 2\na: 3", "‘a’ The key ‘a’ is already given on line 2; remove one of the two.")]
    [InlineData("a: !!js/function 'x'", "‘!!js/function’ Tags (‘!’) are not supported; remove it, or put the value in quotation marks.")]
    [InlineData("a: &all [x]", "‘&all’ Anchors (‘&’) are not supported; remove it.")]
    [InlineData("a: [*all]", "‘*all’ Aliases (‘*’) are not supported; write the value again.")]
    [InlineData("a: 1\n---\nb: 2", "‘---’ Only one document may stand here; remove this line and what follows.")]
    [InlineData("? [a, b]\n: 1", "‘[’ A key must be a single value; text that starts with a bracket must stand in quotation marks.")]
    [InlineData("title: {{ site.title }}", "‘{’ A key must be a single value; text that starts with a bracket must stand in quotation marks.")]
    [InlineData("title: \"No\" says mayor\nb: 1", "‘says mayor’ Nothing may follow the closing quotation mark; put all of the value in quotation marks and double those inside it.")]
    [InlineData("title: 'It's time'\nb: 1", "‘s time'’ Nothing may follow the closing quotation mark; put all of the value in quotation marks and double those inside it.")]
    [InlineData("title x\nb: 1", "‘:’ This key is read as text that goes on from the line above; check that line’s colon and this line’s indentation.")]
    [InlineData(" title: x\nb: 1", "‘b’ This line does not belong to what stands above; check its indentation.")]
    [InlineData("x: 1\na:\n\tb: 1", "‘\t’ A tab must not indent YAML; use blanks.")]
    [InlineData("a: {b: 1\n", "‘{’ This list or map is never closed, or a comma is missing in it.")]
    [InlineData("a: 1\nb: x\0y", "‘\0’ A NUL character must not stand in YAML; remove it.")]
    public void A_mistake_is_reported_where_it_stands(string text, string problem) => Assert.Equal(problem, DataText.Yaml(text).Problem);

    [Fact]
    public void Of_a_key_given_twice_the_first_stays() => Assert.Equal("1", DataText.Yaml("a: 1\na: 3").Scalar("a").Text);

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("# only a note")]
    public void Nothing_is_no_mistake(string text)
    {
        var yaml = DataText.Yaml(text);

        Assert.Null(yaml.Root);
        Assert.Empty(yaml.Problems);
    }
}
