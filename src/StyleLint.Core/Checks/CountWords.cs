using System.Globalization;
using Humanizer;

namespace StyleLint.Checks;

/// <summary>Counts in messages, written by the book: words below 10, figures from there on.</summary>
internal static class CountWords
{
    private const int LargestSpelledOut = 9;

    /// <summary>“nine”, “10”, “1,215”.</summary>
    public static string Of(int count) =>
        count <= LargestSpelledOut ? count.ToWords(CultureInfo.InvariantCulture) : count.ToString("N0", CultureInfo.InvariantCulture);
}
