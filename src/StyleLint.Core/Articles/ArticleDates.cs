namespace StyleLint.Articles;

internal static class ArticleDates
{
    public static DateOnly? Published(FrontMatter? frontMatter, FrontMatterKeys keys, string path) => frontMatter is null && keys is null && path is null ? default(DateOnly) : null;

    public static DateOnly? Updated(FrontMatter? frontMatter, FrontMatterKeys keys) => frontMatter is null && keys is null ? default(DateOnly) : null;
}
