using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StyleLint.Tests.Hostile;

/// <summary>
/// Makes, of a regex, texts on which it may take long: what it repeats, again and again, and at the end something that it does not want.
/// It reads as much of a pattern as that needs.
/// </summary>
internal sealed class EvilInputs
{
    private const int Times = 10_000;
    private const int Longest = 100_000;

    /// <summary>Nothing that a pattern repeats ends with them, as a rule.</summary>
    private static readonly string[] Mismatches = ["\u0001", " Z!", " q"];

    private static readonly string Candidates = "aA1 .,-'\"“”’–—%$()/:;!?\u00A0é\nßZz";

    private readonly string pattern;
    private readonly int mostOptional;
    private readonly HashSet<(string Before, string Repeated)> repeats = [];
    private int at;

    private EvilInputs(string pattern, bool withOptional)
    {
        this.pattern = pattern;
        mostOptional = withOptional ? 1 : 0;
    }

    /// <summary>The texts, in which all is there that the pattern lets be left out.</summary>
    public static IEnumerable<string> Of(string pattern) => Of(pattern, withOptional: true);

    /// <summary>The same, and texts in which nothing is that may be left out, and with more blanks than one.</summary>
    public static IEnumerable<string> AllOf(string pattern) =>
        Of(pattern).Concat(Of(pattern, withOptional: false)).SelectMany(static input => new[] { input, input.Replace(" ", "  ", StringComparison.Ordinal) });

    private static IEnumerable<string> Of(string pattern, bool withOptional)
    {
        var inputs = new EvilInputs(pattern, withOptional);
        var whole = inputs.ReadAlternatives("");
        inputs.repeats.Add(("", whole));
        inputs.repeats.Add(("", whole + " "));
        foreach (var (before, repeated) in inputs.repeats)
            foreach (var mismatch in Mismatches)
                if (repeated.Length > 0)
                {
                    yield return $"{Repeat(before, repeated)}{mismatch} {whole}"; // Without a match at all the gate of a rule may spare the search.
                    yield return $"{mismatch}{Repeat("", repeated)}{whole}";
                    yield return $"{mismatch}{Repeat("", repeated + " ")}{whole}"; // What looks behind reads backwards, and fails at the front.
                }
    }

    private static string Repeat(string before, string repeated)
    {
        var count = Math.Min(Times, Math.Max(1, Longest / repeated.Length));
        return new StringBuilder(before, before.Length + repeated.Length * count).Insert(before.Length, repeated, count).ToString();
    }

    /// <returns>A text that the first alternative matches.</returns>
    private string ReadAlternatives(string before)
    {
        var first = ReadSequence(before);
        var all = first;
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            all += ReadSequence(before);
        }

        if (all.Length > first.Length) repeats.Add((before, all));
        return first;
    }

    private string ReadSequence(string before)
    {
        var text = new StringBuilder();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var start = at;
            var sample = ReadOne(before + text);
            var one = pattern[start..at];
            var (least, most) = ReadQuantifier();
            if (most > 1) repeats.Add((before + text, sample));
            if (most > 1 && one is ['[' or '\\', _, ..]) repeats.Add(("", AllSamples(one)));
            if (most > 1 && text.Length > 0) repeats.Add(("", text + sample));
            for (var count = Math.Clamp(least, Math.Min(most, mostOptional), 20); count > 0; count--) text.Append(sample);
        }

        return text.ToString();
    }

    private string ReadOne(string before)
    {
        switch (pattern[at])
        {
            case '(': return ReadGroup(before);
            case '[': return Sample(ReadClass());
            case '\\': return ReadEscape();
            case '^' or '$': at++; return "";
            case '.': at++; return "a";
            default: return pattern[at++].ToString();
        }
    }

    private string ReadGroup(string before)
    {
        var head = Regex.Match(pattern[at..], @"^\((?:\?(?:<?[=!]|[:>|]|P?<\w+>|'\w+'|[imnsx-]+[:)]))?").Value;
        at += head.Length;
        if (head.EndsWith(')')) return "";
        var inner = ReadAlternatives(before);
        at++;
        return head.Contains('!', StringComparison.Ordinal) ? "" : inner;
    }

    private string ReadClass()
    {
        var start = at;
        at += pattern[at + 1] == '^' ? 2 : 1;
        for (var isFirst = true; at < pattern.Length && (pattern[at] != ']' || isFirst); isFirst = false)
            if (pattern[at] == '\\') at += 2;
            else if (pattern[at] == '[' && pattern[at - 1] == '-') ReadClass();
            else at++;
        return pattern[start..++at];
    }

    private string ReadEscape()
    {
        var escape = Regex.Match(pattern[at..], @"^\\(?:[pP]\{\w+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|k<\w+>|k'\w+'|[0-9]+|.)").Value;
        at += escape.Length;
        return escape[1] is 'b' or 'B' or 'A' or 'z' or 'Z' or 'G' or 'k' or (>= '0' and <= '9') ? "" : Sample(escape);
    }

    /// <summary>A character that a class or an escape stands for.</summary>
    private static string Sample(string one)
    {
        var regex = new Regex(one, RegexOptions.CultureInvariant);
        foreach (var candidate in Candidates)
            if (regex.IsMatch(candidate.ToString()))
                return candidate.ToString();
        for (var unit = ' '; unit < '\uD800'; unit++)
            if (regex.IsMatch(unit.ToString()))
                return unit.ToString();
        return "";
    }

    /// <summary>Letters and marks side by side, where a class knows both: a word may start at each of them.</summary>
    private static string AllSamples(string one)
    {
        var regex = new Regex(one, RegexOptions.CultureInvariant);
        return string.Concat(Candidates.Where(candidate => regex.IsMatch(candidate.ToString())));
    }

    private (int Least, int Most) ReadQuantifier()
    {
        if (at == pattern.Length) return (1, 1);
        var quantifier = Regex.Match(pattern[at..], @"^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})[?+]?");
        if (!quantifier.Success) return (1, 1);
        at += quantifier.Length;
        if (quantifier.Groups[1].Success) return quantifier.Groups[1].Value switch { "*" => (0, int.MaxValue), "+" => (1, int.MaxValue), _ => (0, 1) };
        var least = int.Parse(quantifier.Groups[2].Value, CultureInfo.InvariantCulture);
        if (!quantifier.Groups[3].Success) return (least, least);
        return (least, quantifier.Groups[4].Length == 0 ? int.MaxValue : int.Parse(quantifier.Groups[4].Value, CultureInfo.InvariantCulture));
    }
}
