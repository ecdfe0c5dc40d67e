using System.Collections.Concurrent;
using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Files;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;
using StyleLint.Threading;

namespace StyleLint.Configuration;

/// <summary>The linters of one configuration. Its stylebooks are loaded once.</summary>
internal sealed class ConfigurationLinters
{
    private readonly LintConfiguration configuration;
    private readonly IReadOnlyList<Stylebook> stylebooks;
    private readonly BackgroundValue<(NewsroomFinders Finders, List<Problem> Problems)> finders;
    private readonly ImmutableArray<ImmutableArray<Glob>> overrides;
    private readonly ConcurrentDictionary<string, Lazy<Linter>> byOverrides = new(StringComparer.Ordinal);
    private readonly LinterAllowance allowance;
    private readonly List<Problem> problems = [];

    /// <summary>Loads the stylebooks of a configuration.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="loadStylebooks">Loads them.</param>
    /// <param name="shared">What the data pages of other configurations make.</param>
    /// <param name="allowance">How many linters the run may still compile.</param>
    public ConfigurationLinters(LintConfiguration configuration, Func<LintConfiguration, List<Problem>, IReadOnlyList<Stylebook>> loadStylebooks, SharedFinders shared, LinterAllowance allowance)
    {
        this.configuration = configuration;
        this.allowance = allowance;
        stylebooks = allowance.IsSpent ? [] : loadStylebooks(configuration, problems);
        finders = shared.Of([.. stylebooks.SelectMany(static stylebook => stylebook.DataPages)]);
        overrides = [.. configuration.Overrides.Select(entry => ParseGlobs(entry.Files))];
        RejectUnknownRules();
    }

    /// <summary>What is wrong with the stylebooks and the settings.</summary>
    public IReadOnlyList<Problem> Problems
    {
        get
        {
            lock (problems) return [.. problems, .. finders.Value.Problems];
        }
    }

    /// <summary>The linter of a file.</summary>
    public Linter For(string fullPath)
    {
        if (overrides.IsEmpty || configuration.Folder is null) return Compiled("");
        var path = ArticlePath.Relative(configuration.Folder, fullPath).Split('/');
        var key = string.Create(overrides.Length, (overrides, path), static (key, file) =>
        {
            for (var index = 0; index < key.Length; index++)
                key[index] = file.overrides[index].Any(glob => glob.IsMatchOrBeneath(file.path)) ? '1' : '0';
        });
        return Compiled(key.Contains('1') ? key : "");
    }

    /// <param name="key">A <c>1</c> for each override that holds; empty where none does.</param>
    private Linter Compiled(string key) => byOverrides.GetOrAdd(key, overriding => new Lazy<Linter>(() => Compile(overriding))).Value;

    private Linter Compile(string key)
    {
        if (!allowance.Take(configuration)) return LinterAllowance.NoRules;
        var holding = configuration.Overrides.Where((_, index) => index < key.Length && key[index] == '1');
        var found = new List<Problem>();
        var linter = CompileWith(holding, found);
        lock (problems) problems.AddRange(found);
        return linter;
    }

    /// <summary>A misspelled rule of an override must be told, even where no file of the run matches it.</summary>
    private void RejectUnknownRules()
    {
        if (configuration.Overrides.IsEmpty || allowance.IsSpent) return;
        var linter = CompileWith(configuration.Overrides, problems);

        // What a file gets for which all overrides hold: it need not be compiled again.
        byOverrides.TryAdd(new string('1', overrides.Length), new Lazy<Linter>(linter));
    }

    private Linter CompileWith(IEnumerable<ConfigurationOverride> holding, List<Problem> found)
    {
        var settings = configuration with { Rules = [.. configuration.Rules, .. holding.SelectMany(entry => entry.Rules)] };
        return new LinterCompiler(stylebooks, settings, found, () => finders.Value.Finders).Compile();
    }

    private static ImmutableArray<Glob> ParseGlobs(ImmutableArray<string> files) =>
        [.. files.Select(text => Glob.Parse(text, out var mistake) ?? throw new ArgumentException(mistake, nameof(files)))];
}
