using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Reporting;

namespace StyleLint.Tests.Reporting;

public sealed class LineHashesTests
{
    [Fact]
    public void Hashes_an_empty_file_as_GitHub_does() =>
        Assert.Equal(["c129715d7a2bc9a3:1"], All("").ToArray());

    [Theory]
    [InlineData(" a\nb\n  \t\tc\n d")]
    [InlineData(" a\r\nb\r\n  \t\tc\r\n d")]
    [InlineData(" a\rb\r  \t\tc\r d")]
    public void Hashes_lines_as_GitHub_does(string text) =>
        Assert.Equal(["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"], All(text).ToArray());

    [Fact]
    public void Numbers_lines_that_repeat()
    {
        var paragraph = new string('x', 120) + "\n";

        var hashes = All(paragraph + paragraph);

        Assert.Equal(hashes[0].Replace(":1", ":2", StringComparison.Ordinal), hashes[1]);
    }

    /// <summary>The uploader’s own way, a window that rolls over every unit of the text, is the oracle of ours.</summary>
    [Fact]
    public void Hashes_texts_of_all_shapes_as_the_rolling_window_does()
    {
        var random = new Random(20261125);
        string[] pieces = ["a", "b", " ", "\t", "\n", "\r", "\r\n", "\n\n", "word ", new('x', 70), new('y', 120), "é", "\uD83D\uDE00", "\uFFFF", "\0"];
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var (rolled, map) = (Rolled(text), new LineMap(text));
            int[] some = [.. Enumerable.Range(1, map.Count).Where(_ => random.Next(3) == 0)];
            Assert.Equal(rolled, All(text));
            Assert.Equal(some.Select(line => rolled[line - 1]), LineHashes.Of(text, map, some));
        }
    }

    private static ImmutableArray<string> All(string text)
    {
        var map = new LineMap(text);
        return LineHashes.Of(text, map, [.. Enumerable.Range(1, map.Count)]);
    }

    private static List<string> Rolled(string text)
    {
        var factor = Enumerable.Repeat(37ul, 100).Aggregate(1ul, static (power, value) => unchecked(power * value));
        var units = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var window = new Queue<(char Unit, bool StartsLine)>(Enumerable.Repeat(('\0', false), 100));
        var counts = new Dictionary<ulong, int>();
        var hashes = new List<string>();
        var hash = 0ul;
        var startsLine = true;
        foreach (var unit in (units + '\uFFFF').Where(static unit => unit is not (' ' or '\t')))
        {
            Enter(unit, startsLine);
            startsLine = unit == '\n';
        }

        for (var i = 0; i < 100; i++) Enter('\0', false);
        return hashes;

        void Enter(char unit, bool starts)
        {
            var (leaving, leavesLine) = window.Dequeue();
            if (leavesLine) hashes.Add($"{hash:x}:{counts[hash] = counts.GetValueOrDefault(hash) + 1}");
            window.Enqueue((unit, starts));
            hash = unchecked(37 * hash + unit - factor * leaving);
        }
    }
}
