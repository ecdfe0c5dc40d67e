using System.Globalization;

namespace StyleLint.Matching;

/// <summary>Reads a character class of a regex, as <c>[Ee]</c>.</summary>
internal static class GateClass
{
    private const int Most = 8;

    /// <summary>Reads from behind the opening bracket to behind the closing one.</summary>
    public static GateForms Read(string pattern, ref int at)
    {
        var isSimple = at >= pattern.Length || pattern[at] != '^';
        if (!isSimple) at++;
        var members = new HashSet<GateAtom>();
        var first = at;
        while (at < pattern.Length && (pattern[at] != ']' || at == first))
            isSimple &= ReadMember(pattern, ref at, at == first, members);
        at++;
        if (!isSimple || members.Count is 0 or > Most) return GateForms.Any;
        return members.Select(GateForms.Of).Aggregate(static (left, right) => left.Or(right));
    }

    /// <summary>Reads one member; false where it is more than one character.</summary>
    private static bool ReadMember(string pattern, ref int at, bool isFirst, HashSet<GateAtom> members)
    {
        var character = pattern[at++];
        if (character == '-' && !isFirst && at < pattern.Length && pattern[at] != ']')
        {
            if (pattern[at] != '[') return false;
            at++;
            Read(pattern, ref at);
            return false;
        }

        if (character == '[' && at < pattern.Length && pattern[at] == ':') return false;
        if (character == '\\' && at < pattern.Length)
        {
            character = pattern[at++];
            if (character is 's' or 't' or 'n' or 'r' or 'f' or 'v') character = ' ';
            else if (character is 'x' or 'u') return ReadCode(pattern, ref at, character == 'x' ? 2 : 4, members);
            else if (char.IsAsciiLetterOrDigit(character)) return false;
        }

        members.Add(Folded(GateAtom.Of(character)));
        return true;
    }

    private static bool ReadCode(string pattern, ref int at, int digits, HashSet<GateAtom> members)
    {
        if (at + digits > pattern.Length || !ushort.TryParse(pattern.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return false;
        at += digits;
        members.Add(Folded(GateAtom.Of((char)code)));
        return true;
    }

    private static GateAtom Folded(GateAtom atom) => atom with { Character = Characters.Fold(atom.Character) };
}
