using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Finds the unnamed sources of an article. Immutable and safe for use by many threads.</summary>
internal sealed class AttributionFinder(SourceLexicon lexicon)
{
    /// <summary>The sources in the order of the article.</summary>
    /// <param name="blocks">The article's blocks, with zones for quotations.</param>
    public ImmutableArray<Attribution> Find(ImmutableArray<Prose> blocks)
    {
        var marked = lexicon.Mark(blocks);
        var article = new AttributionReader();
        for (var index = 0; index < marked.Count; index++)
            article.Read(marked[index], index + 1 < marked.Count ? marked[index + 1] : null);
        return article.Found;
    }
}
