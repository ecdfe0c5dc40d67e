using System.Collections.Immutable;
using System.Text;

namespace StyleLint.Files;

/// <summary>
/// A glob for one name of a path: <c>*</c>, <c>?</c> and brackets. It compares in the time of pattern × name at worst,
/// because patterns come from strangers: a regular expression made of <c>*a*a*a*a*b</c> would run for hours.
/// </summary>
internal sealed class NamePattern
{
    private readonly ImmutableArray<Part> parts;

    private NamePattern(ImmutableArray<Part> parts)
    {
        Literal = LiteralOf(parts);
        this.parts = Literal is null ? parts : [];
    }

    /// <summary>A pattern that every name matches.</summary>
    public static NamePattern Any { get; } = new([new Part(PartKind.AnyRun, '*', null)]);

    /// <summary>The only name that matches; null where it has wildcards.</summary>
    public string? Literal { get; }

    /// <summary>Reads a pattern; null where a bracket is not closed or a backslash escapes nothing.</summary>
    public static NamePattern? Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Part>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (ReadPart(text, ref at) is not { } part) return null;
            parts.Add(part);
        }

        return new NamePattern(parts.ToImmutable());
    }

    /// <summary>Whether a name matches. Upper and lower case differ.</summary>
    public bool IsMatch(string name)
    {
        if (Literal is not null) return string.Equals(Literal, name, StringComparison.Ordinal);
        int part = 0, at = 0, star = -1, afterStar = 0;
        while (at < name.Length)
        {
            if (part < parts.Length && parts[part].Kind == PartKind.AnyRun)
            {
                star = part++;
                afterStar = at;
            }
            else if (part < parts.Length && parts[part].IsMatch(name[at]))
            {
                part++;
                at++;
            }
            else if (star < 0)
            {
                return false;
            }
            else
            {
                part = star + 1;
                at = ++afterStar;
            }
        }

        while (part < parts.Length && parts[part].Kind == PartKind.AnyRun) part++;
        return part == parts.Length;
    }

    private static Part? ReadPart(string text, ref int at)
    {
        switch (text[at])
        {
            case '*':
                at++;
                return new Part(PartKind.AnyRun, '*', null);
            case '?':
                at++;
                return new Part(PartKind.AnyOne, '?', null);
            case '[':
                return CharacterClass.Read(text, ref at) is { } set ? new Part(PartKind.OneOf, '[', set) : null;
            case '\\' when at + 1 >= text.Length:
                return null;
            case '\\':
                at += 2;
                return new Part(PartKind.Literal, text[at - 1], null);
            default:
                return new Part(PartKind.Literal, text[at++], null);
        }
    }

    private static string? LiteralOf(ImmutableArray<Part> parts)
    {
        var text = new StringBuilder(parts.Length);
        foreach (var part in parts)
        {
            if (part.Kind != PartKind.Literal) return null;
            text.Append(part.Character);
        }

        return text.ToString();
    }

    private enum PartKind
    {
        Literal,
        AnyOne,
        AnyRun,
        OneOf,
    }

    private readonly record struct Part(PartKind Kind, char Character, CharacterClass? Set)
    {
        public bool IsMatch(char character) => Kind switch
        {
            PartKind.Literal => character == Character,
            PartKind.AnyOne => true,
            _ => Set is not null && Set.Contains(character),
        };
    }
}
