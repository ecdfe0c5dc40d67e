using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Data;

namespace StyleLint.Articles;

/// <summary>When an article was published and changed: the day as written, in the time zone of whoever wrote it.</summary>
internal static partial class ArticleDates
{
    /// <summary>The day of publication: the first key that holds a date, else a file name that starts with one.</summary>
    public static DateOnly? Published(FrontMatter? frontMatter, FrontMatterKeys keys, string path) =>
        First(frontMatter, keys.Published)?.Date ?? FromFileName(path);

    /// <summary>The day of the last change, and where it stands: the first key that holds a date.</summary>
    public static (DateOnly Date, TextRange Range)? Updated(FrontMatter? frontMatter, FrontMatterKeys keys) => First(frontMatter, keys.Updated);

    private static (DateOnly Date, TextRange Range)? First(FrontMatter? frontMatter, ImmutableArray<string> keys)
    {
        if (frontMatter is null) return null;
        foreach (var key in keys)
            if (frontMatter.Values.Find(key) is DataScalar scalar && WrittenDate.Parse(scalar.Text) is { } date)
                return (date, scalar.Range);
        return null;
    }

    private static DateOnly? FromFileName(string path)
    {
        var name = path.AsSpan(path.AsSpan().LastIndexOfAny('/', '\\') + 1);
        return DatedName().IsMatch(name) ? WrittenDate.Parse(name[..10].ToString()) : null;
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}-", RegexOptions.CultureInvariant)]
    private static partial Regex DatedName();
}
