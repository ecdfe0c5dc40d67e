namespace StyleLint.Articles;

/// <summary>A stretch of prose and the source it stands for.</summary>
/// <param name="ProseStart">UTF-16 offset in the prose.</param>
/// <param name="ProseLength">Length in the prose, at least 1.</param>
/// <param name="SourceStart">UTF-16 offset in the source.</param>
/// <param name="SourceLength">Length in the source.</param>
/// <param name="Kind">How the two relate; for <see cref="SourceRunKind.Literal"/> both lengths are equal.</param>
public readonly record struct SourceRun(int ProseStart, int ProseLength, int SourceStart, int SourceLength, SourceRunKind Kind)
{
    /// <summary>The range in the prose.</summary>
    public TextRange Prose => new(ProseStart, ProseStart + ProseLength);

    /// <summary>The range in the source.</summary>
    public TextRange Source => new(SourceStart, SourceStart + SourceLength);
}
