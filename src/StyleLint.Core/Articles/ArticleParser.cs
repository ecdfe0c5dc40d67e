using StyleLint.Newsroom;

namespace StyleLint.Articles;

/// <summary>Reads a source text as an article. Immutable and safe for use by many threads.</summary>
internal sealed class ArticleParser
{
    private readonly FrontMatterKeys keys;
    private readonly DatelineParser datelines;

    public ArticleParser(FrontMatterKeys keys, DatelineParser datelines)
    {
        this.keys = keys;
        this.datelines = datelines;
    }

    /// <summary>Parses one article.</summary>
    public Article Parse(SourceText source) => throw new NotSupportedException(source.Path + keys + datelines);
}
