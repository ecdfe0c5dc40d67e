using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>Finds texts of which one stands in everything that a regex matches, so that it need not look at other texts.</summary>
internal static class ValeNeeds
{
    private const int LongestPattern = 1000;
    private const int MostTexts = 40;

    /// <summary>The texts, to be compared without case; null where there are none.</summary>
    public static SearchValues<string>? Of(string pattern)
    {
        if (pattern.Length > LongestPattern || GateParser.Parse(pattern) is not { } forms) return null;
        var needed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var form in forms.All)
        {
            var longest = LongestOf(form);
            if (longest.Length == 0) return null;
            needed.Add(longest);
        }

        return needed.Count is 0 or > MostTexts ? null : SearchValues.Create([.. needed], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The longest run of characters that mean themselves. Beyond ASCII, and with K, upper and lower case are not always two.</summary>
    private static string LongestOf(ImmutableArray<GateAtom> form)
    {
        var longest = "";
        var run = new StringBuilder();
        foreach (var atom in form.Add(GateAtom.Any))
        {
            if (atom.Kind == GateAtomKind.Boundary) continue;
            if (atom.Kind == GateAtomKind.Literal && char.IsAscii(atom.Character) && atom.Character is not ('k' or 'K'))
            {
                run.Append(atom.Character);
                continue;
            }

            if (Weight(run) > Weight(longest)) longest = run.ToString();
            run.Clear();
        }

        return longest;
    }

    /// <summary>A mark is rarer than a letter, as a rule.</summary>
    private static int Weight(StringBuilder text) => Weight(text.ToString());

    private static int Weight(string text) => text.Sum(static character => char.IsAsciiLetterOrDigit(character) || character is '.' or ',' ? 2 : 3);
}
