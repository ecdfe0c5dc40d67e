using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Vale;

/// <summary>A section of a <c>.vale.ini</c>.</summary>
/// <param name="Name">A glob, or the name of a section of Vale's own; empty for what stands before the first.</param>
/// <param name="Range">Where its name stands, in UTF-16 offsets, half-open; empty for what stands before the first.</param>
/// <param name="Entries">Its keys and values.</param>
internal sealed record ValeIniSection(string Name, TextRange Range, ImmutableArray<DataEntry> Entries)
{
    /// <summary>The name of a section for all files.</summary>
    public const string AllFiles = "*";

    /// <summary>Whether it holds for all files.</summary>
    public bool IsForAll => Name == AllFiles;

    /// <summary>Whether its name is a glob of files.</summary>
    public bool IsForFiles => !Range.IsEmpty && Name is not ("formats" or "asciidoctor");
}
