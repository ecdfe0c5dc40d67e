using System.Buffers;
using System.Collections.Immutable;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>Finds characters of which one stands in every text that a regex matches.</summary>
internal static class ValeNeeds
{
    private const int LongestPattern = 1000;

    /// <summary>The characters; null where there are none.</summary>
    public static SearchValues<char>? Of(string pattern)
    {
        if (pattern.Length > LongestPattern || GateParser.Parse(pattern) is not { } forms) return null;
        var needed = new HashSet<char>();
        foreach (var form in forms.All)
        {
            if (RarestOf(form) is not { } character) return null;
            needed.Add(char.ToLowerInvariant(character));
            needed.Add(char.ToUpperInvariant(character));
        }

        return needed.Count == 0 ? null : SearchValues.Create([.. needed]);
    }

    /// <summary>A mark is rarer than a letter, as a rule. Letters beyond ASCII are left out: upper and lower case are not always two.</summary>
    private static char? RarestOf(ImmutableArray<GateAtom> form)
    {
        char? best = null;
        foreach (var atom in form)
            if (atom.Kind == GateAtomKind.Literal && char.IsAscii(atom.Character) && !"kKsS".Contains(atom.Character, StringComparison.Ordinal) && (best is null || Rank(atom.Character) < Rank(best.Value)))
                best = atom.Character;
        return best;
    }

    private static int Rank(char character) => char.IsAsciiLetterOrDigit(character) ? "etaoinrhld".Contains(char.ToLowerInvariant(character), StringComparison.Ordinal) ? 3 : 2 : character is '.' or ',' ? 2 : 1;
}
