using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Tests.Reporting;

public sealed class TextReporterTests
{
    [Fact]
    public void Shows_place_message_carets_and_fix() =>
        Assert.Equal(
            """
            stories/storm.md:3:42: warning ap/percent: Use “percent”, not “per cent”.
              3 | PORT HOLLOW, Maine (AP) — Turnout rose 5 per cent at the shelters on Friday.
                |                                          ^^^^^^^^
                = fix (safe): Write ‘percent’.

            """,
            Samples.AsText(Samples.File("stories/storm.md", Samples.Storm, ("per cent", 1))));

    [Fact]
    public void Separates_diagnostics_and_lists_related_places()
    {
        var file = Samples.File("storm.md", Samples.Storm, ("per cent", 1), ("per cent", 2));
        var second = file.Diagnostics[1] with
        {
            Severity = Severity.Suggestion,
            Fix = null,
            Related = [new RelatedLocation(file.Diagnostics[0].Range, "The first one stands here.")],
        };

        Assert.EndsWith(
            """
                = fix (safe): Write ‘percent’.

            storm.md:5:14: suggestion ap/percent: Use “percent”, not “per cent”.
              5 | “It was nine per cent,” Mayor Ines Calloway said.
                |              ^^^^^^^^
                = see 3:42: The first one stands here.

            """,
            Samples.AsText(file with { Diagnostics = [file.Diagnostics[0], second] }),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("東京で 5 per cent", "         ^^^^^^^^")]
    [InlineData("🌊 per cent", "   ^^^^^^^^")]
    [InlineData("👩‍🚒 per cent", "   ^^^^^^^^")]
    [InlineData("🇺🇸 per cent", "   ^^^^^^^^")]
    [InlineData("👍🏽 per cent", "   ^^^^^^^^")]
    [InlineData("Cafe\u0301 per cent", "     ^^^^^^^^")]
    [InlineData("\tper cent", "    ^^^^^^^^")]
    [InlineData("ab\tper cent", "    ^^^^^^^^")]
    public void Aligns_carets_under_what_a_terminal_shows(string line, string carets)
    {
        var shown = CaretLine(Samples.AsText(Samples.File("a.md", line, ("per cent", 1))));

        Assert.Equal(carets, shown);
    }

    [Fact]
    public void Marks_all_columns_of_wide_characters() =>
        Assert.Equal("^^^^", CaretLine(Samples.AsText(Samples.File("a.md", "東京 is wide.", ("東京", 1)))));

    [Fact]
    public void Shows_only_what_is_near_in_a_long_paragraph()
    {
        var paragraph = string.Concat(Enumerable.Repeat("The ferry stayed in port. ", 60)) + "It rose 5 per cent. " + string.Concat(Enumerable.Repeat("Nobody was hurt. ", 60));
        var lines = Samples.AsText(Samples.File("a.md", paragraph, ("per cent", 1))).Split('\n');

        Assert.StartsWith("  1 | …", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.InRange(lines[1].Length, 100, 110);
        var caret = lines[2].IndexOf('^', StringComparison.Ordinal);
        Assert.Equal("per cent", lines[1].Substring(caret, 8));
        Assert.Equal(8, lines[2].Count(c => c == '^'));
    }

    [Fact]
    public void Shows_the_ends_of_a_long_line_without_an_ellipsis_there()
    {
        var paragraph = "per cent " + string.Concat(Enumerable.Repeat("The ferry stayed in port. ", 60)) + "per cent";

        Assert.Contains("  1 | per cent The ferry", Samples.AsText(Samples.File("a.md", paragraph, ("per cent", 1))), StringComparison.Ordinal);
        Assert.Contains("port. per cent\n", Samples.AsText(Samples.File("a.md", paragraph, ("per cent", 2))), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_every_line_of_a_short_range()
    {
        var source = new SourceText("a.md", "He said we\nwill go\nhome now.");
        var file = new FileDiagnostics(source, [Samples.PercentAt(new TextRange(8, 23)) with { Fix = null }]);

        Assert.Equal(
            """
            a.md:1:9: warning ap/percent: Use “percent”, not “per cent”.
              1 | He said we
                |         ^^
              2 | will go
                | ^^^^^^^
              3 | home now.
                | ^^^^

            """,
            Samples.AsText(file));
    }

    [Fact]
    public void Puts_no_caret_under_an_empty_line_inside_a_range()
    {
        var source = new SourceText("a.md", "One.\n\nTwo.\n");
        var file = new FileDiagnostics(source, [Samples.PercentAt(new TextRange(0, source.Text.Length)) with { Fix = null }]);

        Assert.EndsWith("  1 | One.\n    | ^^^^\n  2 |\n  3 | Two.\n    | ^^^^\n", Samples.AsText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_out_the_middle_of_a_long_range()
    {
        var source = new SourceText("a.md", string.Join('\n', Enumerable.Range(1, 12).Select(line => $"Line {line}.")));
        var file = new FileDiagnostics(source, [Samples.PercentAt(new TextRange(0, source.Text.Length)) with { Fix = null }]);

        Assert.EndsWith(
            """
               1 | Line 1.
                 | ^^^^^^^
               2 | Line 2.
                 | ^^^^^^^
               … |
              12 | Line 12.
                 | ^^^^^^^^

            """,
            Samples.AsText(file),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0, 0, "^")]
    [InlineData("No period", 9, 9, "         ^")]
    [InlineData("Two\nlines", 3, 4, "   ^")]
    public void Marks_places_without_a_character(string text, int start, int end, string carets)
    {
        var file = new FileDiagnostics(new SourceText("a.md", text), [Samples.PercentAt(new TextRange(start, end)) with { Fix = null }]);

        Assert.Equal(carets, CaretLine(Samples.AsText(file)));
    }

    [Fact]
    public void Colours_only_when_asked()
    {
        var file = Samples.File("a.md", "It rose 5 per cent.", ("per cent", 1));

        Assert.DoesNotContain('\u001b', Samples.AsText(file));
        Assert.Contains("\u001b[1;33m^^^^^^^^\u001b[0m", Samples.AsText(file, useColor: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Sends_no_control_character_of_a_stranger_to_the_terminal()
    {
        const string Attack = "\u001b]0;owned\u0007 \u009b2J \u202Ereversed\u2066 \u200Bhidden \u2028 \uD800 \U000E0041 \u0000\u007f";
        var source = new SourceText($"a{Attack}.md", $"{Attack} per cent\r");
        var range = Samples.RangeOf(source, "per cent");
        var diagnostic = Samples.PercentAt(range) with
        {
            Message = $"Do not write ‘{Attack}\n’.",
            Related = [new RelatedLocation(range, Attack)],
            Fix = new Fix(FixSafety.Offer, Attack, new Edit(range, Attack)),
        };

        var text = Samples.AsText(new FileDiagnostics(source, [diagnostic]));

        Assert.All(text, c => Assert.True(c == '\n' || !(char.IsControl(c) || char.IsSurrogate(c) || "\u202E\u2066\u200B\u2028".Contains(c, StringComparison.Ordinal)), $"U+{(int)c:X4}"));
        Assert.Contains("␛]0;owned␇ \\u009B2J \\u202Ereversed\\u2066", text, StringComparison.Ordinal);
        Assert.Contains("\\uD800 \\U000E0041 ␀␡", text, StringComparison.Ordinal);
        var lines = text.Split('\n');
        Assert.Equal("per cent", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), 8));
    }

    [Fact]
    public void Ends_lines_with_LF_and_closes_with_the_summary()
    {
        var writer = new StringWriter { NewLine = "\r\n" };
        var reporter = new TextReporter(writer, useColor: false);
        reporter.Report(Samples.File("a.md", "It rose 5 per cent.\r\n", ("per cent", 1)));
        reporter.Complete(new ReportSummary(1, 0, 1, 0, TimeSpan.FromMilliseconds(1240)));

        Assert.DoesNotContain('\r', writer.ToString());
        Assert.EndsWith("‘percent’.\n\nOne warning in one article. (1.2 s)\n", writer.ToString(), StringComparison.Ordinal);
    }

    private static string CaretLine(string text) => text.Split('\n')[2]["    | ".Length..];
}
