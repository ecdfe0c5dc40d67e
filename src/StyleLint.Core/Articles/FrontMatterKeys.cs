using System.Collections.Immutable;

namespace StyleLint.Articles;

/// <summary>
/// Which front-matter keys hold what a copy editor needs: the configuration's <c>frontMatter</c>. The defaults are
/// the names of Hugo, Jekyll, Eleventy and schema.org; the first key that an article has wins.
/// </summary>
public sealed record FrontMatterKeys
{
    /// <summary>The defaults.</summary>
    public static FrontMatterKeys Default { get; } = new();

    /// <summary>The headline.</summary>
    public ImmutableArray<string> Headline { get; init; } = ["headline", "title"];

    /// <summary>When it was first published.</summary>
    public ImmutableArray<string> Published { get; init; } = ["datePublished", "published", "date", "publishDate", "publishdate", "pubdate"];

    /// <summary>When it was last changed.</summary>
    public ImmutableArray<string> Updated { get; init; } = ["dateModified", "lastmod", "updated", "modified", "updated_at", "update_date", "last_modified_at"];

    /// <summary>Section, category or type.</summary>
    public ImmutableArray<string> Section { get; init; } = ["section", "categories", "category", "type", "kicker"];
}
