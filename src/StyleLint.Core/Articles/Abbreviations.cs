using System.Collections.Frozen;

namespace StyleLint.Articles;

/// <summary>What a copy editor knows about words with a full stop behind them, in the forms that news copy uses.</summary>
internal static class Abbreviations
{
    /// <summary>Looking further back for the start of a word would cost time and find no abbreviation.</summary>
    private const int LongestWord = 16;

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Capitalised = Table(
        (AbbreviationKind.BeforeName, """
            Mr Mrs Ms Mx Dr Gov Govs Lt Sen Sens Rep Reps Prof Rev Hon Gen Maj Col Capt Cmdr Cpl Sgt Pvt Pfc Spc Adm
            Brig Ens Supt Det Insp Pres Msgr Fr Messrs Mmes Asst Assoc Atty Mt Ft Vs Amb Treas
            """),
        (AbbreviationKind.BeforeFigure, "No Nos Apt Fig Figs Vol Ch Art Sect Rm Ste"),
        (AbbreviationKind.Either, """
            St Jr Sr Inc Corp Co Cos Ltd Bros Plc Llc Dept Univ Assn Ave Blvd Rd Esq Natl Intl Bldg
            Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Tues Thurs
            Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
            Okla Ore Oreg Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask
            """)).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Small = Table(
        (AbbreviationKind.BeforeName, "v vs cf viz"),
        (AbbreviationKind.BeforeFigure, "no nos p pp vol fig ch ext approx est ca c"),
        (AbbreviationKind.Plain, "etc al dept inc jr sr ft lb lbs oz yd mi min sec hr hrs mos yrs ave")).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Words that start a sentence far more often than they start a name. “Under” is none of them: there is a
    /// “U.S. Under Secretary”; “First” is none for the sake of the first lady.
    /// </summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SentenceStarts = Words("""
        The A An In On At By For From With Without After Before As When While Where If But And Or So Yet He She It They We I You
        His Her Its Their Our My Your This That These Those There Here Who What Why How Most Many Some Several All No Not One
        Two Three Both Each Every Another Other Others Such Although Though Because Since During Until Among Amid Despite
        However Meanwhile Moreover Still Also Then Now Today Later Earlier Last Next Only Even Once To Of According
        Officials Police Authorities Instead Nor More Few Nearly About Nobody Nothing Neither Either Perhaps
        Is Are Was Were Do Does Did Can Could Should Would Have Has Had Let
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BehindTime = Words("""
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
        Mon Tues Tue Wed Thurs Thu Fri Sat Sun Jan Feb March April May June July Aug Sept Oct Nov Dec
        January February August September October November December Eastern Central Mountain Pacific Alaska Hawaii Atlantic
        Greenwich ET CT MT PT EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET CEST
        """);

    /// <summary>The start of the word that ends at an offset, inner full stops included.</summary>
    public static int WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestWord && IsPart(text[start - 1])) start--;
        return start;
    }

    /// <summary>What a word is that has a full stop behind it.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestWord) return AbbreviationKind.None;
        if (word.Contains('.')) return KindOfDotted(word);
        if (char.IsUpper(word[0])) return word.Length == 1 ? AbbreviationKind.Either : Capitalised.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;
        return Small.TryGetValue(word, out var small) ? small : AbbreviationKind.None;
    }

    /// <summary>Whether a word that starts a sentence more often than a name stands here.</summary>
    public static bool IsSentenceStart(string text, int start) => IsOneOf(SentenceStarts, text, start);

    /// <summary>Whether what stands here belongs to the time of day before it: <c>9 a.m. Monday</c>.</summary>
    public static bool GoesOnWithTime(string text, int start) =>
        IsOneOf(BehindTime, text, start) || text[start] == '(' || char.IsAsciiDigit(text[start]);

    private static bool IsOneOf(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestWord && char.IsLetter(text[end])) end++;
        if (end < text.Length && (text[end] == '-' || (text[end] == '.' && end - start <= 2))) return false; // “A. Lee”, “No. 5”, “In-N-Out”
        return words.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>Several short parts, as in <c>U.S</c>, <c>Ph.D</c> and <c>a.m</c>; a web address has longer ones.</summary>
    private static AbbreviationKind KindOfDotted(ReadOnlySpan<char> word)
    {
        if (word.Equals("a.m", StringComparison.OrdinalIgnoreCase) || word.Equals("p.m", StringComparison.OrdinalIgnoreCase)) return AbbreviationKind.TimeOfDay;
        if (word is "i.e" or "e.g" or "Lt.Gov") return AbbreviationKind.BeforeName;
        var length = 0;
        foreach (var letter in word)
        {
            length = letter == '.' ? 0 : length + 1;
            if (length > 2 || char.IsAsciiDigit(letter)) return AbbreviationKind.None;
        }

        return AbbreviationKind.Either;
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter == '.';

    /// <summary>Capitals count like small letters: datelines write <c>ST. PAUL</c>. The first letter tells the two tables apart.</summary>
    private static FrozenDictionary<string, AbbreviationKind> Table(params ReadOnlySpan<(AbbreviationKind Kind, string Words)> rows)
    {
        var table = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, words) in rows)
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                table[word] = kind;
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
