using System.Globalization;
using Humanizer;

namespace StyleLint.Checks.Numbers;

/// <summary>Numbers in English words, as American copy writes them: “one hundred five”, without “and”.</summary>
internal static class NumberWords
{
    /// <summary>Numbers below this are read and written as words.</summary>
    public const int Limit = 1000;

    /// <summary>Humanizer writes English where it knows no other language.</summary>
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>“twelve”.</summary>
    public static string Of(int number) => number.ToWords(addAnd: false, English);

    /// <summary>“twelfth”.</summary>
    public static string OrdinalOf(int number) => number.ToOrdinalWords(English);

    /// <summary>“12th”, “21st”. Humanizer knows no English ordinals where the runtime has no cultures.</summary>
    public static string OrdinalFigureOf(int number) => number.ToString(English) + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });
}
