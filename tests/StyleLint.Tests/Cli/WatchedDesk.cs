using System.Text;
using StyleLint.Cli;
using StyleLint.Cli.Watching;

namespace StyleLint.Tests.Cli;

/// <summary>A watch of a desk whose changes the test tells itself; its clock stands at 12:03:41.</summary>
internal sealed class WatchedDesk : IDisposable
{
    private readonly Desk desk;
    private readonly MemoryStream output = new();
    private readonly MemoryStream error = new();
    private readonly Lazy<WatchRun> run;

    public WatchedDesk(Desk desk, params string[] reports)
        : this(desk, reports, [])
    {
    }

    public WatchedDesk(Desk desk, string[] reports, params string[] paths)
    {
        this.desk = desk;
        var shell = new Shell(output, error) { OpenInput = static () => Stream.Null, Folder = desk.Folder, Clock = new StoppedClock() };
        var targets = ReportTargets.Read(shell, ["text", .. reports], null, static mistake => Assert.Fail(mistake));
        run = new Lazy<WatchRun>(() => new WatchRun(shell, new WatchRequest { Paths = [.. paths], Targets = targets, Threads = 2, Baseline = Baseline }, CancellationToken.None));
    }

    public string? Baseline { get; init; }

    public WatchRun Run => run.Value;

    /// <summary>Checks everything once and forgets what was printed.</summary>
    public void Start()
    {
        Assert.True(Run.Start(), TakeError());
        TakeOut();
    }

    public void Change(params string[] paths) => Run.Apply(ChangeSet.Of(paths.Select(path => Path.Combine(desk.Folder, path))));

    public string TakeOut() => Take(output);

    public string TakeError() => Take(error);

    public void Dispose() => Run.Dispose();

    private static string Take(MemoryStream stream)
    {
        var text = Encoding.UTF8.GetString(stream.ToArray());
        stream.SetLength(0);
        return text;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2024, 5, 6, 12, 3, 41, TimeSpan.Zero);
    }
}
