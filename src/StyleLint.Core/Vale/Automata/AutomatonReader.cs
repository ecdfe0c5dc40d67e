using System.Globalization;

namespace StyleLint.Vale;

/// <summary>
/// Turns a valid regex into steps. What an automaton cannot do (references to groups, what must not follow and is longer than one
/// character) is left to .NET’s regexes.
/// </summary>
internal sealed class AutomatonReader
{
    private const int MostSteps = 6000;
    private const int MostNested = 50;

    private readonly string pattern;
    private readonly List<AutomatonStep> code = [];
    private readonly List<AutomatonSet> sets = [];
    private readonly Dictionary<string, int> numberOfSet = new(StringComparer.Ordinal);
    private int at;
    private int depth;
    private bool ignoresCase;
    private bool dotTakesLines;
    private bool looksBehind;
    private bool isLost;

    private AutomatonReader(string pattern, bool ignoresCase)
    {
        this.pattern = pattern;
        this.ignoresCase = ignoresCase;
    }

    private char Current => at < pattern.Length ? pattern[at] : '\0';

    private bool IsAtEnd => at >= pattern.Length || isLost;

    /// <summary>The steps of a regex; null where it takes more.</summary>
    public static AutomatonCode? Read(string pattern, bool ignoresCase)
    {
        var reader = new AutomatonReader(pattern, ignoresCase);
        reader.ReadAlternatives();
        if (reader.isLost || !reader.IsAtEnd) return null;
        reader.code.Add(new AutomatonStep(AutomatonStepKind.Match));
        return new AutomatonCode([.. reader.code], [.. reader.sets], reader.looksBehind);
    }

    /// <summary>Options that a group sets last to its end.</summary>
    private void ReadAlternatives()
    {
        var (wasIgnoring, wasTaking) = (ignoresCase, dotTakesLines);
        var jumps = new List<int>();
        while (!isLost)
        {
            var start = code.Count;
            while (!IsAtEnd && Current is not ('|' or ')')) ReadQuantified();
            if (IsAtEnd || Current != '|') break;
            at++;
            Insert(start, new AutomatonStep(AutomatonStepKind.Split, start + 1, code.Count + 2));
            jumps.Add(code.Count);
            code.Add(default);
        }

        foreach (var jump in jumps) code[jump] = new AutomatonStep(AutomatonStepKind.Jump, code.Count);
        (ignoresCase, dotTakesLines) = (wasIgnoring, wasTaking);
    }

    private void Insert(int place, AutomatonStep step)
    {
        for (var index = place; index < code.Count; index++) code[index] = code[index].Moved(place, 1);
        code.Insert(place, step);
        if (code.Count > MostSteps) isLost = true;
    }

    private void ReadQuantified()
    {
        var start = code.Count;
        ReadOne();
        var (least, most) = ReadQuantifier();
        if ((least, most) == (1, 1) || isLost) return;
        var isLazy = Current == '?';
        if (isLazy) at++;
        Repeat(start, least, most, isLazy);
    }

    private (int Least, int Most) ReadQuantifier()
    {
        switch (Current)
        {
            case '*': at++; return (0, int.MaxValue);
            case '+': at++; return (1, int.MaxValue);
            case '?': at++; return (0, 1);
            case '{': return ReadCounts();
            default: return (1, 1);
        }
    }

    private (int Least, int Most) ReadCounts()
    {
        var close = pattern.IndexOf('}', at);
        var parts = close < 0 ? [] : pattern[(at + 1)..close].Split(',');
        if (parts.Length is 0 or > 2 || !TryCount(parts[0], out var least)) return Lose();
        var most = parts.Length == 1 ? least : int.MaxValue;
        if (parts.Length == 2 && parts[1].Length > 0 && !TryCount(parts[1], out most)) return Lose();
        at = close + 1;
        return (least, most);
    }

    private static bool TryCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count < 1000;

    private (int Least, int Most) Lose()
    {
        isLost = true;
        return (1, 1);
    }

    private void Repeat(int start, int least, int most, bool isLazy)
    {
        var one = code.GetRange(start, code.Count - start);
        if (most == int.MaxValue && IsNullable(start))
        {
            isLost = true;
            return;
        }

        code.RemoveRange(start, one.Count);
        for (var count = 0; count < least; count++) Copy(one, start);
        if (most == int.MaxValue) Loop(one, start, least, isLazy);
        else if (!isLost) Options(one, start, most - least, isLazy);
    }

    private void Copy(List<AutomatonStep> one, int start)
    {
        var by = code.Count - start;
        foreach (var step in one) code.Add(step.Moved(0, by));
        if (code.Count > MostSteps) isLost = true;
    }

    private void Loop(List<AutomatonStep> one, int start, int least, bool isLazy)
    {
        if (isLost) return;
        if (least > 0)
        {
            code.Add(Choice(code.Count - one.Count, code.Count + 1, isLazy));
            return;
        }

        var split = code.Count;
        code.Add(default);
        Copy(one, start);
        code.Add(new AutomatonStep(AutomatonStepKind.Jump, split));
        code[split] = Choice(split + 1, code.Count, isLazy);
    }

    private void Options(List<AutomatonStep> one, int start, int most, bool isLazy)
    {
        var splits = new List<int>();
        for (var count = 0; count < most && !isLost; count++)
        {
            splits.Add(code.Count);
            code.Add(default);
            Copy(one, start);
        }

        foreach (var split in splits) code[split] = Choice(split + 1, code.Count, isLazy);
    }

    private static AutomatonStep Choice(int inside, int outside, bool isLazy) =>
        isLazy ? new AutomatonStep(AutomatonStepKind.Split, outside, inside) : new AutomatonStep(AutomatonStepKind.Split, inside, outside);

    /// <summary>Whether the code from an offset on may take no character: .NET’s rules for loops over nothing are its own.</summary>
    private bool IsNullable(int start)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([start]);
        while (open.TryPop(out var step))
        {
            if (step == code.Count) return true;
            if (!seen.Add(step) || code[step].Kind == AutomatonStepKind.Take) continue;
            if (code[step].Kind is AutomatonStepKind.Split) open.Push(code[step].Second);
            open.Push(code[step].Kind is AutomatonStepKind.Split or AutomatonStepKind.Jump ? code[step].First : step + 1);
        }

        return false;
    }

    private void ReadOne()
    {
        var character = pattern[at++];
        switch (character)
        {
            case '.': Take(dotTakesLines ? "all" : ".", static () => AutomatonSet.Of(AutomatonClass.InLine), dotTakesLines); break;
            case '^': Add(AutomatonStepKind.LineStart); break;
            case '$': Add(AutomatonStepKind.LineEnd); break;
            case '\\': ReadEscape(); break;
            case '[': ReadClass(); break;
            case '(': ReadGroup(); break;
            case '*' or '+' or '?' or '{': isLost = true; break;
            default: TakeOne(character); break;
        }
    }

    private void Add(AutomatonStepKind kind, int set = 0) => code.Add(new AutomatonStep(kind, set));

    private void TakeOne(char character)
    {
        if (!AutomatonSet.IsRegular(character)) isLost = true;
        var ignores = ignoresCase;
        Take((ignores ? "i" : "c") + character, () => AutomatonSet.Of(character, ignores));
    }

    private void Take(string name, Func<AutomatonSet> make, bool takesAll = false)
    {
        if (!numberOfSet.TryGetValue(name, out var number))
        {
            numberOfSet.Add(name, number = sets.Count);
            var set = make();
            if (takesAll) set.Add('\n', '\n');
            sets.Add(set);
        }

        Add(AutomatonStepKind.Take, number);
    }

    private void ReadEscape()
    {
        var character = Current;
        at++;
        switch (character)
        {
            case 'b': Add(AutomatonStepKind.WordEdge); break;
            case 'B': Add(AutomatonStepKind.NoWordEdge); break;
            case 'A': Add(AutomatonStepKind.TextStart); break;
            case 'z': Add(AutomatonStepKind.TextEnd); break;
            case 'p' or 'P' when ReadCategory(character == 'P') is var (name, isNegated): Take($"p{name}{isNegated}", () => AutomatonSet.Of(name, isNegated)); break;
            default:
                if (ClassOf(character) is { } named) Take("\\" + character, () => AutomatonSet.Of(named, char.IsAsciiLetterUpper(character)));
                else if (ReadCharacter(character) is { } single) TakeOne(single);
                else isLost = true;
                break;
        }
    }

    private static AutomatonClass? ClassOf(char character) => character switch
    {
        'w' or 'W' => AutomatonClass.Word,
        'd' or 'D' => AutomatonClass.Digit,
        's' or 'S' => AutomatonClass.Space,
        _ => null,
    };

    /// <summary>Reads the name behind <c>\p</c>; null where it is none that is known.</summary>
    private (AutomatonClass Name, bool IsNegated)? ReadCategory(bool isNegated)
    {
        var close = Current == '{' ? pattern.IndexOf('}', at) : -1;
        if (close < 0) return null;
        AutomatonClass? name = pattern[(at + 1)..close] switch
        {
            "L" => AutomatonClass.Letter,
            "Lu" => AutomatonClass.Upper,
            "Ll" => AutomatonClass.Lower,
            "N" => AutomatonClass.Number,
            "Nd" => AutomatonClass.Digit,
            "P" => AutomatonClass.Punctuation,
            _ => null,
        };
        at = close + 1;
        return name is { } known && !(ignoresCase && known is AutomatonClass.Upper or AutomatonClass.Lower) ? (known, isNegated) : null;
    }

    /// <summary>The character that an escape stands for; null where it is no character, or one that this reader does not know.</summary>
    private char? ReadCharacter(char character)
    {
        switch (character)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'r': return '\r';
            case 'f': return '\f';
            case 'v': return '\v';
            case 'x': return ReadHexadecimal(2);
            case 'u': return ReadHexadecimal(4);
            default: return char.IsAsciiLetterOrDigit(character) || character == '_' || at > pattern.Length ? null : character;
        }
    }

    private char? ReadHexadecimal(int digits)
    {
        if (at + digits > pattern.Length || !ushort.TryParse(pattern.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)) return null;
        at += digits;
        return (char)number;
    }

    private void ReadClass()
    {
        var start = at;
        var set = new AutomatonSet { IgnoresCase = ignoresCase };
        if (Current == '^')
        {
            set.IsNegated = true;
            at++;
        }

        var first = at;
        while (!IsAtEnd && (Current != ']' || at == first)) ReadMember(set);
        if (IsAtEnd) isLost = true;
        at++;
        if (!isLost) Take($"[{ignoresCase}{pattern[start..at]}", () => set);
    }

    private void ReadMember(AutomatonSet set)
    {
        var character = pattern[at++];
        if ((character == '[' && Current == ':') || (character == '-' && Current == '[')) isLost = true;
        if (character == '\\')
        {
            var escape = Current;
            at++;
            if (ClassOf(escape) is { } named)
            {
                set.Add(named, char.IsAsciiLetterUpper(escape));
                return;
            }

            if (escape is 'p' or 'P' && ReadCategory(escape == 'P') is var (category, isNegated))
            {
                set.Add(category, isNegated);
                return;
            }

            if (ReadCharacter(escape) is not { } single)
            {
                isLost = true;
                return;
            }

            character = single;
        }

        var last = ReadLast(character);
        if (!AutomatonSet.IsRegular(character) || !AutomatonSet.IsRegular(last)) isLost = true;
        set.Add(character, last);
    }

    /// <summary>Where a range ends that starts with a character; that character itself where there is no range.</summary>
    private char ReadLast(char first)
    {
        if (Current != '-' || at + 1 >= pattern.Length || pattern[at + 1] == ']') return first;
        at++;
        var last = pattern[at++];
        if (last == '\\')
        {
            var escape = Current;
            at++;
            if (ClassOf(escape) is null && ReadCharacter(escape) is { } single) last = single;
            else isLost = true;
        }

        if (last == '[' || last < first) isLost = true;
        return last;
    }

    private void ReadGroup()
    {
        if (++depth > MostNested) isLost = true;
        if (Current != '?') ReadInside();
        else
        {
            at++;
            ReadSpecialGroup();
        }

        depth--;
    }

    private void ReadInside()
    {
        ReadAlternatives();
        if (Current != ')') isLost = true;
        at++;
    }

    private void ReadSpecialGroup()
    {
        var kind = Current;
        at++;
        if (kind == ':') ReadInside();
        else if (kind is '=' or '!') ReadBeside(kind == '=' ? AutomatonStepKind.Ahead : AutomatonStepKind.NotAhead);
        else if (kind == '<' && Current is '=' or '!') ReadBehind();
        else if (kind is '<' or '\'' || (kind == 'P' && Current == '<')) ReadNamed(kind == '\'' ? '\'' : '>');
        else ReadOptions(kind);
    }

    private void ReadBehind()
    {
        var kind = Current == '=' ? AutomatonStepKind.Behind : AutomatonStepKind.NotBehind;
        at++;
        looksBehind = true;
        ReadBeside(kind);
    }

    /// <summary>Only one character may be looked at.</summary>
    private void ReadBeside(AutomatonStepKind kind)
    {
        var start = code.Count;
        ReadInside();
        if (code.Count != start + 1 || code[start].Kind != AutomatonStepKind.Take) isLost = true;
        else code[start] = new AutomatonStep(kind, code[start].First);
    }

    private void ReadNamed(char close)
    {
        var end = pattern.IndexOf(close, at);
        if (end < 0)
        {
            isLost = true;
            return;
        }

        at = end + 1;
        ReadInside();
    }

    private void ReadOptions(char option)
    {
        var (ignores, takes, isOn) = (ignoresCase, dotTakesLines, true);
        for (; option is not (')' or ':') && !isLost; option = Current, at++)
            if (option == '-') isOn = false;
            else if (option == 'i') ignores = isOn;
            else if (option == 's') takes = isOn;
            else if (option != 'm' || !isOn) isLost = true;
        if (option == ')')
        {
            (ignoresCase, dotTakesLines) = (ignores, takes);
            return;
        }

        var (wasIgnoring, wasTaking) = (ignoresCase, dotTakesLines);
        (ignoresCase, dotTakesLines) = (ignores, takes);
        ReadInside();
        (ignoresCase, dotTakesLines) = (wasIgnoring, wasTaking);
    }
}
