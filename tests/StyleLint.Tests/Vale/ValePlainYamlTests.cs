using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Vale;

namespace StyleLint.Tests.Vale;

public sealed class ValePlainYamlTests
{
    private static readonly string[] Lines =
    [
        "extends: existence", "message: \"Avoid '%s'.\"", "level: warning # never", "tokens:", "  - a", "  - 'b c'", "- d", "- 'it''s'", "  - \"x\\\\b\"", "  - (?:a|b): c", "  - e f:g",
        "swap:", "  a: b", "  'c d': e", "  \"f\": 'g'", "  (?:x|y)z: no", "  1: one", "    deeper: x", "# note", "  # note", "", "   ", "nonword: true", "max: 3", "link: https://example.org/#a",
        "empty:", "  h:", "  i : j", "---", "...", "key: [a, b]", "key: &a b", "text: |", "  block", "more: a", "  b", "tokens: ''", "a: b: c", "'q': r", "- ", "  -x", "%a: b", "date: 2024-01-01", "tab:\tx",
    ];

    /// <summary>It reads what the parser reads, or leaves it to the parser.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_reads_what_the_parser_reads(int seed)
    {
        var random = new Random(seed);
        var read = 0;
        for (var count = 0; count < 5000; count++)
        {
            var text = string.Join('\n', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Lines[random.Next(Lines.Length)])) + (random.Next(2) == 0 ? "\n" : "");
            if (ValePlainYaml.TryRead(text) is not { } found) continue;
            var problems = new List<Problem>();
            var expected = YamlReader.Read(new SourceText("a.yml", text), new TextRange(0, text.Length), problems);
            Assert.True(problems.Count == 0, text);
            Assert.Equal(Describe(expected!), Describe(found));
            read++;
        }

        Assert.True(read > 100, $"Only {read} texts were read.");
    }

    [Fact]
    public void A_rule_as_most_are_written_is_read()
    {
        const string Rule = "---\nextends: substitution\nmessage: Consider '%s' instead of '%s'.\n# Words of the house.\nignorecase: true\n\nswap:\n  (?:alumnae|alumni): graduates\n  'a.m.': AM\n\n  # More.\n  county: parish\nexceptions:\n- County Clerk\n";
        var read = ValePlainYaml.TryRead(Rule);
        Assert.Equal(["extends", "message", "ignorecase", "swap", "exceptions"], read!.Entries.Select(static entry => entry.Key.Text));
        Assert.Equal(3, ((DataMap)read.Find("swap")!).Entries.Length);
    }

    private static string Describe(DataNode node) => node switch
    {
        DataMap map => $"{{{string.Join(", ", map.Entries.Select(static entry => $"{Describe(entry.Key)}: {Describe(entry.Value)}"))}}}@{map.Range}",
        DataList list => $"[{string.Join(", ", list.Items.Select(Describe))}]@{list.Range}",
        DataScalar scalar => $"{scalar.Kind} “{scalar.Text}”@{scalar.Range}/{(scalar.Content is { } map ? map.Runs[0].SourceStart : -1)}",
        _ => "?",
    };
}
