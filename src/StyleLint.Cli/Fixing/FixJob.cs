using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Cli.Fixing;

/// <summary>Fixes one article in memory.</summary>
internal static class FixJob
{
    /// <summary>Reads an article and fixes it; writes nothing.</summary>
    /// <param name="job">The article.</param>
    /// <param name="offers">Rules whose offers are taken as well.</param>
    public static FixOutcome Run(ArticleJob job, ImmutableHashSet<string> offers)
    {
        var file = job.Read();
        if (!file.IsReadable) return new FixOutcome(job.Path, file, new FixedArticle(file.Source, file.Diagnostics, 0, []));
        return new FixOutcome(job.Path, file, new ArticleFixer(job.Linter, offers).Fix(file.Source));
    }
}
