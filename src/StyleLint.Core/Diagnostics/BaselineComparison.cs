using System.Collections.Immutable;
using StyleLint.Reporting;

namespace StyleLint.Diagnostics;

/// <summary>
/// Tells new diagnostics from those of a baseline, file by file. Each entry stands for one diagnostic: a fault that is made
/// again is new. What the baseline knows of a file that is gone counts wherever the same words turn up, since files are renamed and split.
/// </summary>
/// <remarks>Files must come in a fixed order and on one thread.</remarks>
internal sealed class BaselineComparison
{
    private readonly Baseline baseline;
    private readonly Dictionary<string, int> homeless = new(StringComparer.Ordinal);

    /// <summary>Begins a run.</summary>
    /// <param name="baseline">What is known.</param>
    /// <param name="exists">Whether a file of the baseline is still there.</param>
    public BaselineComparison(Baseline baseline, Func<string, bool> exists)
    {
        this.baseline = baseline;
        foreach (var (path, entries) in baseline.Files)
            if (!exists(path))
                foreach (var entry in entries)
                    homeless[entry.Fingerprint] = homeless.GetValueOrDefault(entry.Fingerprint) + 1;
    }

    /// <summary>Entries of files read so far that nothing answers to any more.</summary>
    public int Stale { get; private set; }

    /// <summary>Entries of files that are gone and whose words were not found elsewhere so far.</summary>
    public int Gone => homeless.Values.Sum();

    /// <summary>The diagnostics of a file that the baseline does not know.</summary>
    /// <param name="path">The file, relative to the baseline's folder.</param>
    /// <param name="file">What was found in it.</param>
    public FileDiagnostics New(string path, FileDiagnostics file)
    {
        var known = baseline.Files.TryGetValue(path, out var entries) ? entries.Select(static entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal) : [];
        if (file.Diagnostics.IsEmpty || (known.Count == 0 && homeless.Count == 0))
        {
            Stale += known.Count;
            return file;
        }

        var fingerprints = Fingerprint.OfAll(file);
        var fresh = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var index = 0; index < fingerprints.Length; index++)
            if (!Baseline.Covers(file.Diagnostics[index]) || !(known.Remove(fingerprints[index]) || TakeHomeless(fingerprints[index])))
                fresh.Add(file.Diagnostics[index]);
        Stale += known.Count;
        return file with { Diagnostics = fresh.ToImmutable() };
    }

    private bool TakeHomeless(string fingerprint)
    {
        if (!homeless.TryGetValue(fingerprint, out var count)) return false;
        if (count == 1) homeless.Remove(fingerprint);
        else homeless[fingerprint] = count - 1;
        return true;
    }
}
