using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Who is cited in an article, and how.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Entries">Its sources, in the order of first citation.</param>
public sealed record SourceLedger(string Path, ImmutableArray<LedgerEntry> Entries)
{
    /// <summary>Lists the sources of an article.</summary>
    public static SourceLedger Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var entries = article.Sources.Concat(article.Voices)
            .OrderBy(static source => source.Prose.Map.ToSource(source.Range))
            .GroupBy(static source => (source.Kind, Key: KeyOf(source)))
            .Select(group => new LedgerEntry(
                OneLine(group.First().Speaker ?? group.First().Text),
                group.Key.Kind,
                group.Select(static source => source.Reason).FirstOrDefault(static reason => reason is not null) is { } reason ? OneLine(reason) : null,
                [.. group.Select(source => article.Source.Lines.PositionOf(source.Prose.Map.ToSource(source.Range).Start).Line)]));
        return new SourceLedger(article.Source.Path, [.. entries]);
    }

    private static string KeyOf(Attribution source)
    {
        var text = OneLine(source.Speaker ?? source.Text);
        if (source.Kind == AttributionKind.Named) return text;
        string[] articles = ["the ", "a ", "an "];
        var article = Array.Find(articles, article => text.StartsWith(article, StringComparison.OrdinalIgnoreCase)) ?? "";
        return text[article.Length..].ToLowerInvariant();
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');
}
