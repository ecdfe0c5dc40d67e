using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>
/// Separates the lines of an example from the lines of carets under them: <c>^^^ message</c>. Carets count characters
/// (UTF-16 code units, as editors do): one under each, whether it is narrow, wide or a tab. Several lines of carets
/// may stand under one line. A range over several lines is marked <c>^^^></c> under its first and
/// <c>^^^ message</c> under its last line. A single caret also stands for an empty range before its character.
/// </summary>
internal sealed class CaretReader(SourceText page, List<Problem> problems)
{
    private readonly ExampleTextBuilder article = new(page);
    private readonly ImmutableArray<ExpectedFinding>.Builder findings = ImmutableArray.CreateBuilder<ExpectedFinding>();
    private int lastLineLength;
    private (TextRange Range, TextRange Place)? open;

    /// <summary>Takes the next line of the example, given as a range of the page.</summary>
    public void Add(TextRange line)
    {
        if (TryFindCarets(line) is { } carets)
        {
            AddCarets(line, carets);
            return;
        }

        article.Add(line);
        lastLineLength = line.Length;
    }

    /// <summary>All marked ranges, in the order of the carets.</summary>
    public ImmutableArray<ExpectedFinding> Finish()
    {
        if (open is { } begun) Report(begun.Place, "‘^>’ begins a range that no later line of carets ends.");
        return findings.ToImmutable();
    }

    /// <summary>The article without the lines of carets.</summary>
    public ExampleText ToText(TextRange fence) => article.ToText(fence);

    private TextRange? TryFindCarets(TextRange line)
    {
        var text = page.Slice(line);
        var start = text.Length - text.TrimStart(" \t").Length;
        var length = text[start..].IndexOfAnyExcept('^');
        if (length < 0) length = text.Length - start;
        return length == 0 ? null : new TextRange(line.Start + start, line.Start + start + length);
    }

    private void AddCarets(TextRange line, TextRange carets)
    {
        var message = page.Slice(new TextRange(carets.End, line.End)).Trim().ToString();
        var column = carets.Start - line.Start;
        if (!article.HasLines || column + carets.Length > lastLineLength + 1)
        {
            Report(carets, article.HasLines ? "The carets reach beyond the line above them." : "Carets stand under the line that they mark.");
            return;
        }

        var range = new TextRange(column, column + carets.Length).Shift(article.LastLineStart);
        if (message == ">") Begin(range, carets);
        else if (message.Length == 0) Report(carets, "Put the message behind the carets.");
        else Add(range, message, carets);
    }

    private void Begin(TextRange range, TextRange carets)
    {
        if (open is { } begun) Report(begun.Place, "‘^>’ begins a range that no later line of carets ends.");
        open = (range, carets);
    }

    private void Add(TextRange range, string message, TextRange carets)
    {
        var start = open?.Range.Start ?? range.Start;
        findings.Add(new ExpectedFinding(new TextRange(start, range.End), message, carets));
        open = null;
    }

    private void Report(TextRange place, string message) => problems.Add(new Problem(page, place, message));
}
