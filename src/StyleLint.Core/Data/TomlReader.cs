using StyleLint.Articles;
using StyleLint.Diagnostics;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace StyleLint.Data;

/// <summary>Reads TOML as data with places.</summary>
internal static class TomlReader
{
    // What the message for a mistake depends on stands near it: the rest of its line, or of a string that goes on.
    private const int BeyondMistake = 4096;

    private static readonly TomlSerializerOptions Options = new() { MaxDepth = DataLimits.MaxDepth };

    /// <summary>The table that a stretch of a file holds; null where it is broken.</summary>
    /// <param name="source">The file.</param>
    /// <param name="range">The stretch of it that is TOML.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static DataMap? Read(SourceText source, TextRange range, List<Problem> problems)
    {
        var report = new DataProblems(source, range, problems);
        if (report.RejectTooLong() || Parse(report) is not { } document) return null;
        return new TomlTree(report).Read(document);
    }

    private static DocumentSyntax? Parse(DataProblems report)
    {
        try
        {
            var document = ParseToFirstMistake(report.Source.Slice(report.Range).ToString());
            if (!document.HasErrors) return document;
            Report(report, document.Diagnostics);
        }
        catch (TomlException)
        {
            // Thrown for depth alone, and without a place; all else comes as diagnostics.
            report.Add(report.Range.Start, report.Range.Start, DataLimits.TooDeep);
        }
        catch (ArgumentException)
        {
            // The parser's own mistake over a backslash that is the last character of an open string.
            report.Add(report.Range.End - 1, report.Range.End, TomlMessage.Unclosed);
        }

        return null;
    }

    // A tree of a hundred thousand mistakes takes seconds, and only the first of them is reported.
    private static DocumentSyntax ParseToFirstMistake(string text)
    {
        var end = EndBehindMistake(text);
        var document = SyntaxParser.Parse(text[..end], Options, validate: true);
        return document.HasErrors || end == text.Length ? document : SyntaxParser.Parse(text, Options, validate: true);
    }

    private static int EndBehindMistake(string text)
    {
        if (text.Length <= BeyondMistake) return text.Length;
        try
        {
            var parser = TomlParser.Create(text, Options);
            while (parser.MoveNext()) { }
        }
        catch (TomlException mistake) when (mistake.Span is { } span && span.End.Offset + BeyondMistake < text.Length)
        {
            return LineEnds.NextLine(text, span.End.Offset + BeyondMistake, text.Length);
        }
        catch (Exception mistake) when (mistake is TomlException or ArgumentException)
        {
            // Without a place, or near the end: the tree of all will have it.
        }

        return text.Length;
    }

    // What follows the first mistake is mostly its echo.
    private static void Report(DataProblems report, DiagnosticsBag mistakes)
    {
        foreach (var mistake in mistakes)
        {
            if (mistake.Kind != DiagnosticMessageKind.Error) continue;
            var start = report.Range.Start + mistake.Span.Start.Offset;
            var end = report.Range.Start + mistake.Span.End.Offset + 1;
            report.Add(start, Math.Min(end, LineEnds.EndOfLine(report.Source.Text, start, report.Range.End)), TomlMessage.Of(mistake.Message));
            return;
        }
    }
}
