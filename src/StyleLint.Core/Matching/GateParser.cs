using System.Globalization;

namespace StyleLint.Matching;

/// <summary>
/// Reads as much of a .NET regex as a gate needs. What it does not understand is “anything”; of a text that is no regex it may make nothing, or anything.
/// </summary>
internal sealed class GateParser
{
    private const int MostNested = 40;

    private readonly string pattern;
    private int at;
    private int depth;
    private bool isLost;

    private bool isOnlyStart;

    private GateParser(string pattern, bool isOnlyStart)
    {
        this.pattern = pattern;
        this.isOnlyStart = isOnlyStart;
    }

    private char Current => at < pattern.Length ? pattern[at] : '\0';

    private bool IsAtEnd => at >= pattern.Length;

    /// <summary>The ways in which the regex can match; null where the parser is out of its depth.</summary>
    public static GateForms? Parse(string pattern) => Parse(pattern, isOnlyStart: false);

    /// <summary>The ways in which a match can begin; null where the parser is out of its depth.</summary>
    public static GateForms? ParseStart(string pattern) => Parse(pattern, isOnlyStart: true);

    private static GateForms? Parse(string pattern, bool isOnlyStart)
    {
        var parser = new GateParser(pattern, isOnlyStart);
        var forms = parser.ReadAlternatives();
        return parser.isLost || !parser.IsAtEnd ? null : forms;
    }

    private GateForms ReadAlternatives()
    {
        var forms = ReadSequence();
        while (TryTake('|')) forms = isOnlyStart ? forms.OrAtStart(ReadSequence()) : forms.Or(ReadSequence());
        return forms;
    }

    private GateForms ReadSequence()
    {
        var forms = GateForms.Empty;
        while (!IsAtEnd && Current is not ('|' or ')'))
        {
            var next = ReadWord() ?? ReadQuantified();
            forms = isOnlyStart ? forms.ThenAtStart(next) : forms.Then(next);
        }

        return forms;
    }

    /// <summary>Several letters at once: most of a pattern is words, and each step by itself would copy all that came before. Null where there are fewer than two.</summary>
    private GateForms? ReadWord()
    {
        var end = at;
        while (end < pattern.Length && char.IsAsciiLetterOrDigit(pattern[end])) end++;
        if (end < pattern.Length && pattern[end] is '*' or '+' or '?' or '{') end--;
        if (end - at < 2) return null;
        var word = pattern.AsSpan(at, end - at);
        at = end;
        return GateForms.OfWord(word);
    }

    private GateForms ReadQuantified()
    {
        var forms = ReadOne();
        var (least, most) = ReadQuantifier();
        TryTakeLazy(least, most);
        return (least, most) switch
        {
            (1, 1) => forms,
            (0, 1) => forms.Optional(),
            (0, _) => isOnlyStart ? forms.ManyAtStart() : GateForms.Any,
            _ => isOnlyStart ? forms.ThenAtStart(GateForms.Any) : forms.Repeated(),
        };
    }

    private (int Least, int Most) ReadQuantifier()
    {
        switch (Current)
        {
            case '*': at++; return (0, int.MaxValue);
            case '+': at++; return (1, int.MaxValue);
            case '?': at++; return (0, 1);
            case '{' when TryReadCounts(out var counts): return counts;
            default: return (1, 1);
        }
    }

    private void TryTakeLazy(int least, int most)
    {
        if ((least, most) != (1, 1) || (at > 0 && at <= pattern.Length && pattern[at - 1] == '}')) TryTake('?');
    }

    private bool TryReadCounts(out (int Least, int Most) counts)
    {
        counts = (1, 1);
        var close = pattern.IndexOf('}', at);
        if (close < 0) return false;
        var parts = pattern[(at + 1)..close].Split(',');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least)) return false;
        var most = parts.Length == 1 ? least : int.MaxValue;
        if (parts.Length == 2 && parts[1].Length > 0 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out most)) return false;
        at = close + 1;
        counts = (least, most);
        return true;
    }

    private GateForms ReadOne()
    {
        var character = pattern[at++];
        return character switch
        {
            '.' => GateForms.Any,
            '^' or '$' => GateForms.Boundary,
            '\\' => ReadEscape(),
            '[' => GateClass.Read(pattern, ref at),
            '(' => ReadGroup(),
            _ => GateForms.Of(GateAtom.Of(character)),
        };
    }

    private GateForms ReadEscape()
    {
        var character = Current;
        at++;
        switch (character)
        {
            case 'b' or 'A' or 'z' or 'Z': return GateForms.Boundary;
            case 'B' or 'G': return GateForms.Empty;
            case 's' or 't' or 'n' or 'r' or 'f' or 'v': return GateForms.Of(GateAtom.Space);
            case 'x': return ReadHexadecimal(2);
            case 'u': return ReadHexadecimal(4);
            case 'p' or 'P' or 'k': return SkipName();
            case 'c': at++; return GateForms.Any;
            case >= '0' and <= '9':
                while (char.IsAsciiDigit(Current)) at++;
                return GateForms.Any;
            default: return char.IsAsciiLetter(character) ? GateForms.Any : GateForms.Of(GateAtom.Of(character));
        }
    }

    private GateForms ReadHexadecimal(int digits)
    {
        if (at + digits > pattern.Length || !ushort.TryParse(pattern.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return Lose();
        at += digits;
        return GateForms.Of(GateAtom.Of((char)code));
    }

    private GateForms SkipName()
    {
        var close = Current switch { '{' => '}', '<' => '>', '\'' => '\'', _ => '\0' };
        var end = close == '\0' ? -1 : pattern.IndexOf(close, at + 1);
        if (end < 0) return Lose();
        at = end + 1;
        return GateForms.Any;
    }

    private GateForms ReadGroup()
    {
        if (++depth > MostNested) return Lose();
        var forms = TryTake('?') ? ReadSpecialGroup() : ReadAlternatives();
        depth--;
        return TryTake(')') ? forms : Lose();
    }

    private GateForms ReadSpecialGroup()
    {
        var kind = Current;
        at++;
        switch (kind)
        {
            case ':' or '>': return ReadAlternatives();
            case '=': return ReadAhead();
            case '!': return ReadNegative();
            case '<' when TryTake('='): return ReadBehind();
            case '<' when TryTake('!'): return ReadNegative();
            case '<' or '\'': return ReadNamed(kind == '<' ? '>' : '\'');
            case '#': return SkipComment();
            default: return ReadOptions();
        }
    }

    private GateForms ReadAhead()
    {
        var ahead = ReadAlternatives();
        return (ahead.StartsAtWordEnd() ? GateForms.Boundary : GateForms.Empty).Beside(ahead);
    }

    private GateForms ReadBehind()
    {
        // How a match begins depends on where what is before it ends.
        var wasOnlyStart = isOnlyStart;
        isOnlyStart = false;
        var behind = ReadAlternatives();
        isOnlyStart = wasOnlyStart;
        return (behind.EndsAtWordStart() ? GateForms.Boundary : GateForms.Empty).Beside(behind);
    }

    /// <summary>
    /// <c>(?!\w)</c> and <c>(?&lt;![\p{L}\p{Nd}-])</c> are where words end and start, whatever else is not to stand there;
    /// any other “not” says nothing, and takes no character.
    /// </summary>
    private GateForms ReadNegative()
    {
        var isEdge = false;
        do
        {
            var start = at;
            ReadSequence();
            var inner = pattern.AsSpan(start, Math.Min(at, pattern.Length) - start);
            isEdge |= inner is "\\w" || IsClassWithWords(inner);
        }
        while (TryTake('|'));
        return isEdge ? GateForms.Boundary : GateForms.Empty;
    }

    /// <summary>Whether it is one class that holds all letters and digits.</summary>
    private static bool IsClassWithWords(ReadOnlySpan<char> inner)
    {
        if (inner.Length < 4 || inner[0] != '[' || inner[1] == '^' || inner.IndexOf(']') != inner.Length - 1) return false;
        return inner.Contains("\\w", StringComparison.Ordinal) || (inner.Contains("\\p{L}", StringComparison.Ordinal) && inner.Contains("\\p{Nd}", StringComparison.Ordinal));
    }

    private GateForms ReadNamed(char close)
    {
        var end = pattern.IndexOf(close, at);
        if (end < 0) return Lose();
        at = end + 1;
        return ReadAlternatives();
    }

    private GateForms SkipComment()
    {
        while (!IsAtEnd && Current != ')') at++;
        return GateForms.Empty;
    }

    /// <summary><c>(?i)</c> and the like. A gate ignores case anyway; under <c>x</c> blanks mean nothing, so the parser gives up.</summary>
    private GateForms ReadOptions()
    {
        for (at--; !IsAtEnd && Current is not (':' or ')'); at++)
            if (Current is not ('i' or 'm' or 'n' or 's' or '+' or '-'))
                return Lose();
        return TryTake(':') ? ReadAlternatives() : GateForms.Empty;
    }

    private GateForms Lose()
    {
        isLost = true;
        at = pattern.Length;
        return GateForms.Any;
    }

    private bool TryTake(char character)
    {
        if (IsAtEnd || pattern[at] != character) return false;
        at++;
        return true;
    }
}
