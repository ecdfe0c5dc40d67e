namespace StyleLint.Cli.Watching;

/// <summary>What has happened since somebody asked last.</summary>
/// <param name="Paths">The full paths of what was changed, added, removed or renamed.</param>
/// <param name="HasGaps">Whether there was more than the system could tell.</param>
internal sealed record ChangeSet(IReadOnlySet<string> Paths, bool HasGaps)
{
    /// <summary>Changes of which everything is known.</summary>
    public static ChangeSet Of(params IEnumerable<string> paths) => new(paths.ToHashSet(StringComparer.Ordinal), false);
}
