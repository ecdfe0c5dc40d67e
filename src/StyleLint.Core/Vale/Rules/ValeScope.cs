using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>One selector of a rule's <c>scope</c>: names joined by dots, parts joined by <c>&amp;</c>, negated with <c>~</c>.</summary>
internal sealed class ValeScope
{
    private readonly ImmutableArray<(ImmutableArray<string> Sections, bool IsNegated)> parts;

    /// <summary>Reads a selector.</summary>
    public ValeScope(string selector)
    {
        parts = [.. selector.Split('&').Select(static part => part.Trim()).Select(static part => (SectionsOf(part.TrimStart('~')), part.StartsWith('~')))];
        Size = Names("sentence") ? ValeSize.Sentence : Names("paragraph") ? ValeSize.Paragraph : Names("raw") ? ValeSize.Raw : Names("summary") ? ValeSize.Summary : ValeSize.Block;
        IsInline = Names("link") || Names("strong") || Names("emphasis") || Names("code");
    }

    /// <summary>How much text it asks for at once.</summary>
    public ValeSize Size { get; }

    /// <summary>Whether it asks for stretches inside lines.</summary>
    public bool IsInline { get; }

    /// <summary>Whether it selects a block of a scope.</summary>
    public bool Matches(ValePlace place) => Matches(place, null);

    /// <summary>Whether it selects the sentences or paragraphs of a block.</summary>
    public bool Matches(ValePlace place, string? size)
    {
        foreach (var (wanted, isNegated) in parts)
        {
            var contains = wanted.All(section => section == size || place.Sections.Contains(section));
            if (contains == isNegated) return false;
            if (isNegated && place.IsWhole) return false;
        }

        return true;
    }

    private bool Names(string section) => parts.Any(part => !part.IsNegated && part.Sections.Contains(section));

    private static ImmutableArray<string> SectionsOf(string scope) => [.. scope.Split('.')];
}
