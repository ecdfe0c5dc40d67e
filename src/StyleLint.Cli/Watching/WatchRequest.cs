using System.Collections.Immutable;

namespace StyleLint.Cli.Watching;

/// <summary>What a user asks of a watch.</summary>
internal sealed record WatchRequest
{
    /// <summary>Files, folders and globs.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The value of <c>--config</c>.</summary>
    public string? Config { get; init; }

    /// <summary>The reports.</summary>
    public required ImmutableArray<ReportTarget> Targets { get; init; }

    /// <summary>How they are written.</summary>
    public ReportStyle Style { get; init; }

    /// <summary>How many articles to read at once.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The value of <c>--baseline</c>.</summary>
    public string? Baseline { get; init; }

    /// <summary>The value of <c>--since</c>.</summary>
    public string? Since { get; init; }
}
