using System.Collections.Immutable;

namespace StyleLint.Cli.Watching;

/// <summary>A folder whose changes the system tells.</summary>
/// <param name="Path">The full path.</param>
/// <param name="IsDeep">Whether everything beneath it counts, too.</param>
/// <param name="Names">The only names that count, with a slash behind each; empty where all do.</param>
internal readonly record struct WatchedFolder(string Path, bool IsDeep, string Names)
{
    /// <summary>A folder with all that is beneath it.</summary>
    public static WatchedFolder Deep(string path) => new(path, true, "");

    /// <summary>Some names of a folder.</summary>
    public static WatchedFolder Of(string path, IEnumerable<string> names) =>
        new(path, false, string.Concat(names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(static name => name + '/')));

    /// <summary>The names that count.</summary>
    public ImmutableArray<string> NameList() => [.. Names.Split('/', StringSplitOptions.RemoveEmptyEntries)];
}
