using StyleLint.Articles;
using StyleLint.Reporting;

namespace StyleLint.Tests.Reporting;

public sealed class LineHashesTests
{
    [Fact]
    public void Hashes_an_empty_file_as_GitHub_does() =>
        Assert.Equal(["c129715d7a2bc9a3:1"], LineHashes.Of("").ToArray());

    [Theory]
    [InlineData(" a\nb\n  \t\tc\n d")]
    [InlineData(" a\r\nb\r\n  \t\tc\r\n d")]
    [InlineData(" a\rb\r  \t\tc\r d")]
    public void Hashes_lines_as_GitHub_does(string text) =>
        Assert.Equal(["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"], LineHashes.Of(text).ToArray());

    [Fact]
    public void Numbers_lines_that_repeat()
    {
        var paragraph = new string('x', 120) + "\n";

        var hashes = LineHashes.Of(paragraph + paragraph);

        Assert.Equal(hashes[0].Replace(":1", ":2", StringComparison.Ordinal), hashes[1]);
    }

    [Theory]
    [InlineData("One\n\nTwo\n")]
    [InlineData("One\r\rTwo\r\n\r\n")]
    [InlineData("\n")]
    [InlineData(" \t ")]
    public void Has_one_hash_for_each_line_of_the_line_map(string text) =>
        Assert.Equal(new LineMap(text).Count, LineHashes.Of(text).Length);
}
