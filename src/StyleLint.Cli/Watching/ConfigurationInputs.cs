using System.Collections.Immutable;
using StyleLint.Configuration;
using StyleLint.Files;
using StyleLint.Stylebooks;

namespace StyleLint.Cli.Watching;

/// <summary>The files and folders that configurations were read from.</summary>
/// <param name="Files">Full paths of configurations.</param>
/// <param name="Folders">Full paths of the folders of stylebooks and vocabularies.</param>
internal sealed record ConfigurationInputs(ImmutableHashSet<string> Files, ImmutableHashSet<string> Folders)
{
    /// <summary>What is read in the folder of a stylebook or of a vocabulary.</summary>
    private static readonly ImmutableHashSet<string> Extensions = ImmutableHashSet.Create(StringComparer.Ordinal, ".md", ".yml", ".yaml", ".txt", ".ini");

    /// <summary>The inputs of several configurations.</summary>
    /// <param name="configurations">The configurations.</param>
    /// <param name="root">The folder that the names of their files are relative to.</param>
    public static ConfigurationInputs Of(IEnumerable<LintConfiguration> configurations, string root)
    {
        var files = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var folders = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var configuration in configurations)
        {
            if (configuration.Source is { } source) AddFile(files, Path.GetFullPath(source.Path, root));
            foreach (var stylebook in configuration.Stylebooks)
                if (StylebookLoader.FolderOf(configuration, stylebook.Text) is { } folder)
                    folders.Add(folder);
            foreach (var vocabulary in configuration.Vale.Vocabularies) folders.Add(Path.GetFullPath(Path.Combine(configuration.Folder ?? root, vocabulary)));
        }

        return new ConfigurationInputs(files.ToImmutable(), folders.ToImmutable());
    }

    /// <summary>These inputs and others.</summary>
    public ConfigurationInputs And(ConfigurationInputs others) => new(Files.Union(others.Files), Folders.Union(others.Folders));

    /// <summary>Whether a change of a path may change the configuration.</summary>
    public bool DependOn(string path) =>
        Files.Any(file => WatchPlan.IsWithin(file, path))
        || Folders.Any(folder => WatchPlan.IsWithin(folder, path) || (WatchPlan.IsWithin(path, folder) && IsRead(path)));

    private static void AddFile(ImmutableHashSet<string>.Builder files, string file)
    {
        files.Add(file);
        if (RealPath.Of(file) is { } real) files.Add(real);
    }

    /// <summary>A name without an extension may be the folder of a group.</summary>
    private static bool IsRead(string path)
    {
        var extension = Path.GetExtension(path);
        return !Path.GetFileName(path).StartsWith('.') && (extension.Length == 0 || Extensions.Contains(extension) || Directory.Exists(path));
    }
}
