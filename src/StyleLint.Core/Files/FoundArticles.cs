using System.Collections.Immutable;

namespace StyleLint.Files;

/// <summary>What the arguments of a run name.</summary>
/// <param name="Articles">The articles, each once, ordered by path.</param>
/// <param name="Errors">Arguments that name nothing and folders that cannot be read, as sentences. A run with errors must not end green.</param>
internal sealed record FoundArticles(ArticlePaths Articles, ImmutableArray<string> Errors);
