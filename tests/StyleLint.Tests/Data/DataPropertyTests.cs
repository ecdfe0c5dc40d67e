using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Tests.Data;

public sealed class DataPropertyTests
{
    private static readonly string[] Pieces =
        ["Mayor", "tolls", " ", "  ", "😀", "e\u0301", "—", "“no”", "it''s", "\\\"", "\\u2014", "\\n", "\\t", "''", "\t", "\n", "\n  ", "\n   ", "\n\n  ", " \n ", "\\\n  ", "#", ": ", "-", ",", "|", "x"];

    private static readonly string[] Nasty =
        [.. Pieces, "'", "\"", "\\", "[", "]", "{", "}", "&a", "*a", "!!x ", "---", "...", "+++", "?", "%", "@", "`", "\0", "\u2028", "\uD800", "\r", "\r\n", "a: ", "a = ", "\n[t]\n", "\"a\":", "|\n", ">\n", "2021-12-07", "\\x", "\\uD800", "\uFEFF"];

    /// <summary>Text that is mostly accepted inside quotation marks or as the lines of a block.</summary>
    public static Arbitrary<string> Scalars() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Property(Arbitrary = [typeof(DataPropertyTests)], MaxTest = 500)]
    public void Scalars_map_to_their_source(string inside)
    {
        foreach (var newLine in new[] { "\n", "\r\n" })
        {
            var indented = inside.Replace("\n", "\n ", StringComparison.Ordinal).Replace("\n", newLine, StringComparison.Ordinal);
            foreach (var (open, close) in new[] { ("'", "'"), ("\"", "\""), ("x", "x"), ("|" + newLine + "  ", ""), (">" + newLine + "  ", ""), (">-" + newLine + "   ", newLine) })
                DataText.Yaml($"a: {open}{indented}{close}{newLine}b: 1{newLine}").CheckMaps();
            foreach (var (open, close) in new[] { ("'", "'"), ("\"", "\""), ("'''", "'''"), ("\"\"\"", "\"\"\"") })
                DataText.Toml($"a = {open}{indented}{close}{newLine}b = 1{newLine}").CheckMaps();
            DataText.Json($"{{\"a\": \"{indented}\",{newLine}\"b\": 1}}").CheckMaps();
        }
    }

    [Property(Arbitrary = [typeof(DataPropertyTests)], MaxTest = 500)]
    public void Quoted_text_maps_closely(string inside)
    {
        // One coarse run for all of the text is right but of no use: it must not be the rule.
        var text = inside.Replace("\\", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("\n", "\n ", StringComparison.Ordinal);
        foreach (var open in new[] { "'", "\"" })
        {
            var yaml = DataText.Yaml($"a: {open}{text}{open}");
            if (yaml.Root is null) continue;
            var runs = yaml.Scalar("a").Content?.Runs ?? [];
            Assert.DoesNotContain(runs, run => run.Kind == SourceRunKind.Decoded);
        }
    }

    [Property(MaxTest = 1000)]
    public void Nothing_makes_a_reader_fail(int[] choices)
    {
        var text = new StringBuilder();
        foreach (var choice in choices) text.Append(Nasty[(int)((uint)choice % Nasty.Length)]);
        foreach (var data in new[] { DataText.Yaml(text.ToString()), DataText.Toml(text.ToString()), DataText.Json(text.ToString()) })
        {
            data.CheckMaps();
            Assert.All(data.Problems, problem => Assert.InRange(problem.Range.End, problem.Range.Start, data.Source.Text.Length));
            Assert.All(data.Problems, problem => Assert.DoesNotContain(problem.Message, char.IsControl));
            Assert.All(data.Problems, problem => Assert.EndsWith(".", problem.Message, StringComparison.Ordinal));
        }
    }
}
