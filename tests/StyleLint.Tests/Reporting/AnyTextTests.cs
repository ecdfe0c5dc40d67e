using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using StyleLint.Articles;
using StyleLint.Cli;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Reporting;

/// <summary>Whatever stands in an article, a reporter writes something readable and safe.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
        ["a", " ", "\t", "\n", "\r\n", "\r", "e\u0301", "\u0301", "東", "🌊", "👩‍🚒", "🇺🇸", "\uD83C", "\uDF0A", "\u001b[2J", "\u0085", "\u202E", "\u200B", "\0", "{0}", "[a](b)", "The ferry stayed in port. "];

    [Property(MaxTest = 500)]
    public void Text_marks_the_range_and_sends_no_control_character(byte[] choices, NonNegativeInt from, NonNegativeInt length)
    {
        var text = Samples.AsText(FileOf(choices, from.Get, length.Get));

        Assert.Contains('^', text);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u200B');
    }

    [Property(MaxTest = 300)]
    public void Sarif_and_json_stay_well_formed_and_agree(byte[] choices, NonNegativeInt from, NonNegativeInt length)
    {
        var file = FileOf(choices, from.Get, length.Get);
        using var json = JsonDocument.Parse(Samples.AsJson(file));
        using var sarif = JsonDocument.Parse(Samples.AsSarif(file));

        var diagnostic = json.RootElement.GetProperty("diagnostics")[0];
        var region = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(diagnostic.GetProperty("text").GetString(), region.GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal(diagnostic.GetProperty("line").GetInt32(), region.GetProperty("startLine").GetInt32());
        Assert.Equal(diagnostic.GetProperty("endColumn").GetInt32(), region.GetProperty("endColumn").GetInt32());
    }

    /// <summary>Those that JSON escapes were once a list, and U+206E was not on it.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void No_character_hides_in_a_report(string format)
    {
        var hidden = string.Concat(Enumerable.Range(0x80, 0x10FF80).Where(Rune.IsValid).Select(static value => new Rune(value)).Where(IsHidden));
        var source = new SourceText($"a{hidden}.md", $"per cent{hidden}\n");
        var diagnostic = Samples.PercentAt(new TextRange(0, source.Text.Length - 1)) with { Message = hidden };
        Assert.DoesNotContain(Write(format, new FileDiagnostics(source, [diagnostic])).EnumerateRunes(), IsHidden);
    }

    public static TheoryData<string> Formats => [.. ReportTargets.Formats];

    private static string Write(string format, FileDiagnostics file) => format switch
    {
        "text" => Samples.AsText(file),
        "json" => Samples.AsJson(file),
        "sarif" => Samples.AsSarif(file),
        "html" => Samples.AsHtml(file),
        "github" => Samples.AsGitHub(file),
        "gitlab" => Samples.AsGitLab(file),
        "junit" => Samples.AsJUnit(file),
        "rdjson" => Samples.AsRdjson(file),
        "checkstyle" => Samples.AsCheckstyle(file),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Add the new format here."),
    };

    private static bool IsHidden(Rune rune) =>
        rune.Value >= 0x80 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format
        && rune.Value is not (0x200C or 0x200D);

    private static FileDiagnostics FileOf(byte[] choices, int from, int length)
    {
        var text = string.Concat(choices.Select(choice => Pieces[choice % Pieces.Length]));
        var start = from % (text.Length + 1);
        var end = Math.Min(text.Length, start + length);
        return new FileDiagnostics(new SourceText("a.md", text), [Samples.PercentAt(new TextRange(start, end))]);
    }
}
