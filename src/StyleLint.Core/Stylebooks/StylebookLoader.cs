using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Threading;
using StyleLint.Vale;

namespace StyleLint.Stylebooks;

/// <summary>Loads the stylebooks that a configuration names: those inside the tool by name, a house's own by path.</summary>
public static class StylebookLoader
{
    private const string ValePrefix = "vale:";

    /// <summary>What a configuration without <c>stylebooks</c> uses.</summary>
    public static ImmutableArray<string> DefaultNames { get; } = ["newsroom", "ap"];

    /// <summary>Names of the stylebooks inside the tool, sorted.</summary>
    public static ImmutableArray<string> EmbeddedNames => [.. EmbeddedStylebooks.Names];

    /// <summary>Loads the stylebooks of a configuration in its order, beside each other: some are many files.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="problems">Receives what is wrong with the list and with the pages.</param>
    public static ImmutableArray<Stylebook> Load(LintConfiguration configuration, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(problems);
        var entries = EntriesOf(configuration, problems);
        var loaded = new (Stylebook? Stylebook, List<Problem> Problems)[entries.Count];
        StartThreads.Each(entries.Count, index => loaded[index] = Load(configuration, entries[index]));
        foreach (var (_, found) in loaded) problems.AddRange(found);
        return [.. loaded.Select(static entry => entry.Stylebook).OfType<Stylebook>()];
    }

    /// <summary>The stylebooks that a configuration names, each once.</summary>
    private static List<DataScalar> EntriesOf(LintConfiguration configuration, List<Problem> problems)
    {
        if (configuration.Stylebooks.IsEmpty) return [.. DefaultNames.Select(static name => new DataScalar(new TextRange(0, 0), DataScalarKind.Text, name, null))];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<DataScalar>();
        foreach (var entry in configuration.Stylebooks)
        {
            if (seen.Add(entry.Text)) entries.Add(entry);
            else Report(configuration, entry, $"The stylebook ‘{entry.Text}’ is listed twice.", problems);
        }

        return entries;
    }

    private static (Stylebook? Stylebook, List<Problem> Problems) Load(LintConfiguration configuration, DataScalar entry)
    {
        var problems = new List<Problem>();
        return (LoadEntry(configuration, entry, problems), problems);
    }

    /// <summary>Loads a folder of rule pages; the folder's name is the stylebook's.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="problems">Receives what is wrong with the folder and its pages.</param>
    /// <returns>The stylebook, or null where there is no such folder or its name is no stylebook's.</returns>
    public static Stylebook? LoadFolder(string folder, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(problems);
        var stylebook = TryLoadFolder(folder, problems, out var fault);
        if (fault is not null) problems.Add(new Problem(new SourceText(Show(folder), ""), new TextRange(0, 0), fault));
        return stylebook;
    }

    /// <summary>The full path of the folder that an entry of a configuration names; null where the stylebook is inside the tool.</summary>
    internal static string? FolderOf(LintConfiguration configuration, string entry)
    {
        var isVale = entry.StartsWith(ValePrefix, StringComparison.Ordinal);
        var path = isVale ? entry[ValePrefix.Length..] : entry;
        if (isVale ? path == ValeOwnStyle.Name : !IsPath(path)) return null;
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(configuration.Folder ?? "", path)));
    }

    private static Stylebook? LoadEntry(LintConfiguration configuration, DataScalar entry, List<Problem> problems)
    {
        if (entry.Text.StartsWith(ValePrefix, StringComparison.Ordinal))
        {
            var style = LoadVale(configuration, entry.Text[ValePrefix.Length..], problems, out var mistake);
            if (mistake is not null) Report(configuration, entry, mistake, problems);
            return style;
        }

        if (!IsPath(entry.Text)) return LoadEmbedded(configuration, entry, problems);
        var stylebook = TryLoadFolder(Path.Combine(configuration.Folder ?? "", entry.Text), problems, out var fault);
        if (fault is not null) Report(configuration, entry, fault, problems);
        return stylebook;
    }

    private static Stylebook? LoadEmbedded(LintConfiguration configuration, DataScalar entry, List<Problem> problems)
    {
        if (EmbeddedStylebooks.Read(entry.Text, problems) is { } stylebook) return stylebook;
        var names = string.Join(", ", EmbeddedNames.Select(name => $"‘{name}’"));
        Report(configuration, entry, $"There is no stylebook ‘{entry.Text}’ inside the tool. Known: {names}. The path of a folder starts with ‘./’.", problems);
        return null;
    }

    private static Stylebook? TryLoadFolder(string folder, List<Problem> problems, out string? fault)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var name = Path.GetFileName(full);
        fault = !Directory.Exists(full) ? $"There is no folder ‘{Show(full)}’."
            : !PageVocabulary.IsName(name) ? $"‘{name}’ cannot be a stylebook's name. Name the folder with lower-case letters, digits and hyphens."
            : null;
        if (fault is not null) return null;
        var known = problems.Count;
        var stylebook = PageFolder.Read(full, Show(full), name, problems);
        if (stylebook.Pages.IsEmpty && stylebook.DataPages.IsEmpty && problems.Count == known) fault = $"The folder ‘{Show(full)}’ has no rule pages.";
        return stylebook;
    }

    /// <summary>Loads a style that was written for Vale; the folder's name is the style's.</summary>
    private static Stylebook? LoadVale(LintConfiguration configuration, string path, List<Problem> problems, out string? fault)
    {
        fault = null;
        if (path == ValeOwnStyle.Name) return ValeOwnStyle.Make(configuration.Vale, problems);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(configuration.Folder ?? "", path)));
        if (!Directory.Exists(full))
        {
            fault = $"There is no folder ‘{Show(full)}’.";
            return null;
        }

        var known = problems.Count;
        var style = new ValeStyleReader(Path.GetFileName(full), configuration.Vale, problems).Read(full, Show(full));
        if (style.Pages.IsEmpty && problems.Count == known) fault = $"The Vale style ‘{Show(full)}’ cannot find anything: it has no rules (files that end in .yml).";
        return style;
    }

    private static bool IsPath(string entry) => entry.StartsWith('.') || entry.Contains('/', StringComparison.Ordinal) || entry.Contains('\\', StringComparison.Ordinal);

    private static string Show(string folder) => Path.GetRelativePath(Environment.CurrentDirectory, folder).Replace('\\', '/');

    private static void Report(LintConfiguration configuration, DataScalar entry, string message, List<Problem> problems)
    {
        var source = configuration.Source ?? new SourceText(entry.Text, "");
        problems.Add(new Problem(source, configuration.Source is null ? new TextRange(0, 0) : entry.Range, message));
    }
}
