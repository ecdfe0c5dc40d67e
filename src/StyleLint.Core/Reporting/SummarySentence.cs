using System.Globalization;
using Humanizer;

namespace StyleLint.Reporting;

/// <summary>
/// The last line of a report, written by the book: numbers below 10 in words, and words again where a number opens the
/// sentence.
/// </summary>
internal static class SummarySentence
{
    private const int LargestSpelledOut = 9;
    private const int LargestOpening = 99;

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>As “Two warnings and one suggestion in three articles.”</summary>
    public static string Of(ReportSummary summary)
    {
        if (summary.Files == 0 && summary.Total == 0) return "No articles to check.";
        var articles = Count(summary.Files, "article");
        if (summary.Total == 0) return $"Nothing to correct in {articles}.";

        var first = Found(summary)[0].Count;
        var sentence = $"{Counts(summary)} in {articles}.";
        if (first > LargestOpening) return "In all, " + sentence;
        return first <= LargestSpelledOut ? Capitalize(sentence) : Capitalize(Words(first) + sentence[sentence.IndexOf(' ', StringComparison.Ordinal)..]);
    }

    /// <summary>As “two warnings and one suggestion”.</summary>
    /// <param name="summary">The numbers, of which one at least is not zero.</param>
    public static string Counts(ReportSummary summary) => Join(Found(summary).ConvertAll(static entry => Count(entry.Count, entry.Noun)));

    private static List<(int Count, string Noun)> Found(ReportSummary summary)
    {
        (int Count, string Noun)[] counts = [(summary.Errors, "error"), (summary.Warnings, "warning"), (summary.Suggestions, "suggestion")];
        return [.. counts.Where(static entry => entry.Count > 0)];
    }

    /// <summary>As “one article” or “1,200 articles”. Humanizer’s plurals take a millisecond before the first one, and every report ends with this line.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">A noun whose plural only adds an s.</param>
    public static string Count(int count, string noun)
    {
        var number = count == 0 ? "no" : count <= LargestSpelledOut ? Words(count) : count.ToString("N0", English);
        return $"{number} {noun}{(count == 1 ? "" : "s")}";
    }

    private static string Words(int count) => count.ToWords(English);

    private static string Join(List<string> phrases) =>
        phrases.Count == 1 ? phrases[0] : $"{string.Join(", ", phrases[..^1])} and {phrases[^1]}";

    /// <summary>The same with a capital.</summary>
    public static string Capitalize(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
