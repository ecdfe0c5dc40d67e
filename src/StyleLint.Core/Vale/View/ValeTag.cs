using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>An HTML tag, written or as Markdown stands for it.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Href">Its address, or the empty string.</param>
/// <param name="Classes">Its classes.</param>
internal readonly record struct ValeTag(string Name, string Href, ImmutableArray<string> Classes)
{
    /// <summary>A tag without attributes.</summary>
    public ValeTag(string name)
        : this(name, "", [])
    {
    }
}
