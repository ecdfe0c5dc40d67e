using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Reporting;

namespace StyleLint.Diagnostics;

/// <summary>
/// The diagnostics that were there when a newsroom began to use the tool, by file. They are known by what they say of which
/// words, not by their line, so that text may move.
/// </summary>
internal sealed class Baseline
{
    private const int LongestText = 60;

    private readonly ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> files;

    public Baseline(ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> files) => this.files = files;

    /// <summary>A baseline that knows nothing.</summary>
    public static Baseline Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<BaselineEntry>>(StringComparer.Ordinal));

    /// <summary>The files, by path relative to the baseline's folder, with forward slashes; each in the order of its text.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> Files => files;

    /// <summary>How many diagnostics it knows.</summary>
    public int Count => files.Values.Sum(static entries => entries.Length);

    /// <summary>The same baseline with what is now in one file.</summary>
    /// <param name="path">The file, relative to the baseline's folder.</param>
    /// <param name="file">What was found in it.</param>
    public Baseline With(string path, FileDiagnostics file)
    {
        var entries = EntriesOf(file);
        return new Baseline(entries.IsEmpty ? files.Remove(path) : files.SetItem(path, entries));
    }

    /// <summary>The same baseline without the files that do not exist any more.</summary>
    public Baseline Where(Func<string, bool> exists) => new(files.RemoveRange(files.Keys.Where(path => !exists(path)).ToList()));

    /// <summary>Whether a diagnostic may be known. What says that the tool could not do its work is always news.</summary>
    public static bool Covers(Diagnostic diagnostic) =>
        diagnostic.RuleId is not (BuiltInRules.Internal or BuiltInRules.Unreadable or BuiltInRules.PatternTimeoutId);

    private static ImmutableArray<BaselineEntry> EntriesOf(FileDiagnostics file)
    {
        var fingerprints = Fingerprint.OfAll(file);
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        for (var index = 0; index < fingerprints.Length; index++)
            if (file.Diagnostics[index] is var diagnostic && Covers(diagnostic))
                entries.Add(new BaselineEntry(diagnostic.RuleId, Shorten(file.Source.Slice(diagnostic.Range)), fingerprints[index]));
        return entries.ToImmutable();
    }

    private static string Shorten(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestText) return text.ToString();
        var length = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return $"{text[..length]}…";
    }
}
