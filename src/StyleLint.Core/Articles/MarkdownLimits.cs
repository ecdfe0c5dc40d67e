using System.Buffers;

namespace StyleLint.Articles;

/// <summary>
/// Finds, in one pass, text on which the Markdown parser would take time that grows with the square of the text. Nobody writes
/// such text for readers; without a limit it would hold up a run for minutes.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Below this length, in UTF-16 units, the square costs nothing worth a look.</summary>
    private const int Harmless = 8_000;

    private const int DeepestIndent = 256;
    private const int LongestMarkers = 256;
    private const int MostOpenLinks = 200;
    private const int MostOpenHtml = 200;
    private const int MostDefinitions = 2_000;

    /// <summary>Each definition takes the parser through all blocks before it: two thirds of a second.</summary>
    private const long MostLookups = 1_500_000_000;

    /// <summary>Each heading that a line underneath makes takes the parser through all blocks before it.</summary>
    private const int MostUnderlined = 5_000;

    private const int MostAddresses = 4_000;

    /// <summary>“www.” and a blank.</summary>
    private const int ShortestAddress = 5;

    /// <summary>Half a second. A table of 3,000 rows and 5 columns, with a word of emphasis in each row, stays below.</summary>
    private const long MostSteps = 120_000_000;

    private static readonly SearchValues<char> Markers = SearchValues.Create("-*+> \t");

    /// <summary>The first place that goes too far, or null.</summary>
    /// <param name="text">The text that the parser is to read.</param>
    public static TextRange? Exceeded(string text)
    {
        if (text.Length < Harmless) return null;
        var (definitions, openLinks, underlined, at) = (0, 0, 0, 0);
        var (blocks, lookups) = (0L, 0L);
        var wasBlank = true;
        var mayOpenHtml = OpenHtml.MayOpen(text);
        var openHtml = new OpenHtml();
        var mayOpenMarks = OpenMarks.MayExceed(text, MostSteps);
        var openMarks = new OpenMarks();
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(at, end - at);
            var content = line.TrimStart([' ', '\t']);
            var isBlank = content.IsWhiteSpace();
            openLinks = isBlank ? 0 : OpenLinks(content, openLinks);
            if (isBlank) openHtml = new OpenHtml();
            if (isBlank || mayOpenMarks && OpenMarks.IsItem(line, content)) openMarks = new OpenMarks();
            if (mayOpenHtml) openHtml.Read(content, MostOpenHtml);
            if (mayOpenMarks) openMarks.Read(content);
            if (isBlank) definitions = 0;
            else if (MayDefine(content)) definitions++;
            if (wasBlank && !isBlank) blocks++;
            if (IsDefinition(content)) lookups += blocks;
            if (!wasBlank && IsUnderline(content)) underlined++;
            wasBlank = isBlank;
            if (IsDeepItem(line, content) || AreDeepMarkers(content) || openLinks > MostOpenLinks || openHtml.Most > MostOpenHtml || definitions > MostDefinitions || lookups > MostLookups || underlined > MostUnderlined || openMarks.Steps > MostSteps) return new TextRange(end - content.Length, end);
            at = end + 1;
        }

        return null;
    }

    /// <summary>Whether one paragraph holds more bare addresses than anybody writes.</summary>
    public static bool HasMassesOfAddresses(string text)
    {
        if (text.Length < MostAddresses * ShortestAddress || CountAddresses(text) <= MostAddresses) return false;
        foreach (var paragraph in text.AsSpan().Split("\n\n"))
            if (CountAddresses(text.AsSpan(paragraph)) > MostAddresses)
                return true;
        return false;
    }

    private static int CountAddresses(ReadOnlySpan<char> text)
    {
        // Colons are rare: a search for them takes a quarter of the time of one for each scheme.
        var count = text.Count("www.");
        var from = 0;
        while (text[from..].IndexOf(':') is var step and >= 0)
        {
            var colon = from + step;
            from = colon + 1;
            if (text[from..].StartsWith("//") || text[..colon].EndsWith("mailto") || text[..colon].EndsWith("tel")) count++;
        }

        return count;
    }

    /// <summary>Whether a line may start to define what a label stands for; one that starts with a link does not.</summary>
    private static bool MayDefine(ReadOnlySpan<char> content) =>
        content is ['[', ..] && (content.Contains("]:", StringComparison.Ordinal) || !content.Contains("](", StringComparison.Ordinal));

    private static bool IsDefinition(ReadOnlySpan<char> content) => content is ['[', ..] && content.Contains("]:", StringComparison.Ordinal);

    private static bool IsUnderline(ReadOnlySpan<char> content)
    {
        var line = content.TrimStart("> \t").TrimEnd();
        return line is ['=' or '-', ..] && !line.ContainsAnyExcept(line[0]);
    }

    /// <summary>A list item or a quotation that is indented so far stands in as many others, or in a text that a program went wild in.</summary>
    private static bool IsDeepItem(ReadOnlySpan<char> line, ReadOnlySpan<char> content) =>
        line.Length - content.Length >= DeepestIndent && content is ['-' or '*' or '+' or '>' or (>= '0' and <= '9'), ..];

    /// <summary><c>- - - - text</c> is a list in a list in a list; without a text, and with one mark alone, it is a rule across the page.</summary>
    private static bool AreDeepMarkers(ReadOnlySpan<char> content)
    {
        var end = content.IndexOfAnyExcept(Markers);
        if (end >= 0) return end > LongestMarkers && content[..end].ContainsAny(' ', '>');
        var markers = content.TrimEnd();
        return markers.Length > LongestMarkers && markers.ContainsAny(' ', '>') && markers.ContainsAnyExcept(markers[0], ' ');
    }

    /// <summary><c>[a](</c> opens the address of a link, and <c>)</c> closes it; the parser looks for its end as far as the paragraph goes.</summary>
    private static int OpenLinks(ReadOnlySpan<char> line, int open)
    {
        for (var at = line.IndexOfAny('(', ')'); at >= 0; at = Next(line, at))
            if (line[at] == ')') open = Math.Max(0, open - 1);
            else if (at > 0 && line[at - 1] == ']' && ++open > MostOpenLinks) break;
        return open;
    }

    private static int Next(ReadOnlySpan<char> line, int at)
    {
        var step = line[(at + 1)..].IndexOfAny('(', ')');
        return step < 0 ? -1 : at + 1 + step;
    }
}
