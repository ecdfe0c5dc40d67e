using StyleLint.Reporting;

namespace StyleLint.Tests.Reporting;

public sealed class FingerprintTests
{
    private const string Paragraph = "Turnout rose 5 per cent at the shelters on Friday.";

    private static readonly string Original = Of(Paragraph);

    [Theory]
    [InlineData("# A headline above\n\n" + Paragraph + "\n")]
    [InlineData("A paragraph before it.\n\n" + Paragraph + "\n\nAnd one behind.")]
    [InlineData("A paragraph before it.\r\n\r\n" + Paragraph + "\r\n\r\nAnd one behind.")]
    [InlineData("Turnout rose 5\nper cent at the\nshelters on Friday.")]
    [InlineData("“A sentence before it.” " + Paragraph + " And one behind.")]
    [InlineData("Is it a line before it?\n" + Paragraph + "\nAnd one behind.")]
    public void Stays_when_text_moves_or_wraps(string text) => Assert.Equal(Original, Of(text));

    [Theory]
    [InlineData("Turnout fell 5 per cent at the shelters on Friday.")]
    [InlineData("Turnout rose 5 per cent at both shelters on Friday.")]
    public void Ends_when_words_beside_it_change(string text) => Assert.NotEqual(Original, Of(text));

    [Fact]
    public void Does_not_depend_on_the_path_or_the_message()
    {
        var file = Samples.File("other/name.md", Paragraph, ("per cent", 1));

        Assert.Equal(Original, Fingerprint.OfAll(file with { Diagnostics = [file.Diagnostics[0] with { Message = "Reworded." }] })[0]);
    }

    [Fact]
    public void Tells_rules_and_repeats_apart()
    {
        var file = Samples.File("a.md", Paragraph + "\n\n" + Paragraph, ("per cent", 1), ("per cent", 2));
        var other = file.Diagnostics[0] with { RuleId = "ap/numerals" };

        var fingerprints = Fingerprint.OfAll(file with { Diagnostics = [.. file.Diagnostics, other] });

        Assert.Equal(Original, fingerprints[0]);
        Assert.Equal(Original.Replace(":1", ":2", StringComparison.Ordinal), fingerprints[1]);
        Assert.Equal(3, fingerprints.Distinct().Count());
        Assert.Matches("^[0-9a-f]{16}:[0-9]+$", fingerprints[2]);
    }

    private static string Of(string text) =>
        Fingerprint.OfAll(Samples.File("a.md", text, (text.Contains("per cent", StringComparison.Ordinal) ? "per cent" : "per\ncent", 1)))[0];
}
