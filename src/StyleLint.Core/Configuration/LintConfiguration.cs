using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Vale;

namespace StyleLint.Configuration;

/// <summary>What a <c>.style-lint.yml</c> says, with defaults for the rest.</summary>
public sealed record LintConfiguration
{
    /// <summary>The configuration of a project that has no file.</summary>
    public static LintConfiguration Default { get; } = new();

    /// <summary>The file it was read from, or null.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The folder that globs and stylebook paths are relative to; null for the current folder.</summary>
    public string? Folder { get; init; }

    /// <summary>Stylebooks by name or path; later ones win. Empty means the default: <c>newsroom</c> and <c>ap</c>.</summary>
    public ImmutableArray<DataScalar> Stylebooks { get; init; } = [];

    /// <summary>The year whose rules hold.</summary>
    public int Edition { get; init; } = DefaultEdition;

    /// <summary>The year whose rules hold where a configuration names none.</summary>
    public const int DefaultEdition = 2024;

    /// <summary>Settings of single rules, in the order of the file.</summary>
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    /// <summary>Which front-matter keys hold headline, dates and so on.</summary>
    public FrontMatterKeys FrontMatter { get; init; } = FrontMatterKeys.Default;

    /// <summary>Words and names that this house allows: a diagnostic inside one of them is dropped.</summary>
    public ImmutableArray<string> Accept { get; init; } = [];

    /// <summary>Settings for some files, in the order of the file; later ones win.</summary>
    public ImmutableArray<ConfigurationOverride> Overrides { get; init; } = [];

    /// <summary>What holds for the rules of Vale styles.</summary>
    public ValeSettings Vale { get; init; } = ValeSettings.Default;

    /// <summary>Globs of files that folders do not yield, relative to <see cref="Folder"/>.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];
}
