using System.Collections.Concurrent;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Configuration;

/// <summary>
/// The linter of each file: one is compiled for every configuration and every set of overrides that some file asks for.
/// Safe for use by many threads.
/// </summary>
public sealed class Linters
{
    private readonly ConfigurationFinder configurations;
    private readonly Func<LintConfiguration, List<Problem>, IReadOnlyList<Stylebook>> loadStylebooks;
    private readonly SharedFinders finders = new();
    private readonly LinterAllowance allowance = new();
    private readonly ConcurrentDictionary<LintConfiguration, Lazy<ConfigurationLinters>> byConfiguration = new(ReferenceEqualityComparer.Instance);

    /// <summary>Compiles linters with the stylebooks that the configurations name.</summary>
    public Linters(ConfigurationFinder configurations)
        : this(configurations, static (configuration, problems) => StylebookLoader.Load(configuration, problems))
    {
    }

    internal Linters(ConfigurationFinder configurations, Func<LintConfiguration, List<Problem>, IReadOnlyList<Stylebook>> loadStylebooks)
    {
        ArgumentNullException.ThrowIfNull(configurations);
        this.configurations = configurations;
        this.loadStylebooks = loadStylebooks;
    }

    /// <summary>
    /// What was wrong with configurations and pages so far, each once, ordered by file and place. A run with problems
    /// should not report on articles.
    /// </summary>
    public IReadOnlyList<Problem> Problems
    {
        get
        {
            var all = new HashSet<Problem>(configurations.Problems);
            foreach (var linters in byConfiguration.Values) all.UnionWith(linters.Value.Problems);
            if (allowance.Problem is { } tooMany) all.Add(tooMany);
            return all.Count == 0 ? [] :
            [
                .. all.OrderBy(problem => problem.Source.Path, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Range)
                    .ThenBy(problem => problem.Message, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The linter of a file, which need not exist.</summary>
    /// <param name="fullPath">The file's full path.</param>
    public Linter For(string fullPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(fullPath);
        var configuration = configurations.Find(Path.GetDirectoryName(fullPath) ?? fullPath);
        return byConfiguration.GetOrAdd(configuration, Load).Value.For(fullPath);
    }

    private Lazy<ConfigurationLinters> Load(LintConfiguration configuration) =>
        new(() => new ConfigurationLinters(configuration, loadStylebooks, finders, allowance));
}
