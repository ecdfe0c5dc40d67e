using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks;
using StyleLint.Configuration;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Newsroom;

namespace StyleLint.Stylebooks;

/// <summary>Turns stylebooks and a configuration into a <see cref="Linter"/>.</summary>
/// <param name="stylebooks">The stylebooks; a rule of a later one replaces the rule of the same id.</param>
/// <param name="configuration">The configuration.</param>
/// <param name="problems">Receives what is wrong with pages and configuration.</param>
/// <param name="finders">What the stylebooks' data pages make, where it is at hand or on its way; null to make it.</param>
internal sealed class LinterCompiler(
    IReadOnlyList<Stylebook> stylebooks, LintConfiguration configuration, List<Problem> problems, Func<NewsroomFinders>? finders = null)
{
    /// <summary>What rules of the project's stylebooks have on average.</summary>
    private const int PhrasesPerRule = 30;

    /// <summary>How many unknown names are compared with all known ones: nobody reads more before mending some.</summary>
    private const int MostQuestions = 100;

    private List<DataPage> DataPages => [.. stylebooks.SelectMany(static stylebook => stylebook.DataPages)];

    public Linter Compile()
    {
        var pages = PagesById();
        RejectUnknownChecks(pages.Values);
        RejectUnknownRules(pages);
        RejectUnknownSettings(pages);
        var rules = EnabledRules(pages);
        var builder = new PhraseTrieBuilder(rules.Length * PhrasesPerRule);
        var checks = CreateChecks(rules, builder);
        var accepted = new AcceptedWords(configuration.Accept, builder);
        var attributions = new AttributionFinder(SourceLexicon.From(DataPages, builder, problems));
        var phrases = builder.Build();
        var (datelines, speakers, people) = finders?.Invoke() ?? NewsroomFinders.From(DataPages, problems);
        var parser = new ArticleParser(configuration.FrontMatter, datelines, phrases, attributions, speakers, people);
        return Linter.Create(parser, phrases, checks, accepted, rules, new KnownRules(pages.Keys), NeedsProse(rules));
    }

    /// <summary>Rules of Vale's styles read the syntax tree, unless they are to leave quotations alone.</summary>
    private bool NeedsProse(ImmutableArray<Rule> rules) =>
        !configuration.Accept.IsEmpty || configuration.Vale.SkipsQuotes || rules.IsEmpty || rules.Any(static rule => rule.Page.Vale is null);

    private SortedDictionary<string, RulePage> PagesById()
    {
        var pages = new SortedDictionary<string, RulePage>(StringComparer.Ordinal);
        foreach (var stylebook in stylebooks)
            foreach (var page in stylebook.Pages)
                pages[page.Id] = page;
        return pages;
    }

    private ImmutableArray<Rule> EnabledRules(SortedDictionary<string, RulePage> pages)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        var all = stylebooks.SelectMany(static stylebook => stylebook.Settings).Concat(configuration.Rules).ToLookup(static setting => setting.Key.Text, StringComparer.Ordinal);
        foreach (var page in pages.Values)
        {
            // What is said of a whole stylebook comes first, so that what is said of a single rule holds against it.
            var settings = all[page.Stylebook].Concat(all[page.Id]).ToList();
            if (!IsEnabled(page, settings)) continue;
            var severity = settings.LastOrDefault(setting => setting.Severity is not null)?.Severity ?? page.Severity;
            rules.Add(new Rule(page, severity, OptionsOf(page, settings)));
        }

        return rules.ToImmutable();
    }

    private bool IsEnabled(RulePage page, List<RuleSetting> settings)
    {
        var isInEdition = (page.Since ?? int.MinValue) <= configuration.Edition && configuration.Edition <= (page.Until ?? int.MaxValue);
        return settings.LastOrDefault(setting => setting.IsOn is not null)?.IsOn ?? (page.IsOnByDefault && isInEdition);
    }

    private RuleOptions OptionsOf(RulePage page, List<RuleSetting> settings)
    {
        var layers = new List<(SourceText, DataMap)>();
        foreach (var setting in Enumerable.Reverse(settings))
            if (setting.Options is { } options)
                layers.Add((setting.Source, options));
        layers.Add((page.Source, page.Options));
        return new RuleOptions([.. layers], problems);
    }

    /// <summary>A stylebook may set rules of others that are not loaded: the release book is used with and without AP's.</summary>
    private void RejectUnknownSettings(SortedDictionary<string, RulePage> pages)
    {
        foreach (var setting in stylebooks.SelectMany(static stylebook => stylebook.Settings))
            if (!pages.ContainsKey(setting.Key.Text) && stylebooks.Any(stylebook => setting.Key.Text.StartsWith(stylebook.Name + "/", StringComparison.Ordinal)))
                ReportUnknown(setting, pages);
    }

    private void RejectUnknownRules(SortedDictionary<string, RulePage> pages)
    {
        foreach (var setting in configuration.Rules)
            if (!pages.ContainsKey(setting.Key.Text) && !stylebooks.Any(stylebook => stylebook.Name == setting.Key.Text))
                ReportUnknown(setting, pages);
    }

    private void ReportUnknown(RuleSetting setting, SortedDictionary<string, RulePage> pages) =>
        problems.Add(new Problem(setting.Source, setting.Key.Range, $"Unknown rule ‘{setting.Key.Text}’.{(problems.Count < MostQuestions ? NearestNames.Question(setting.Key.Text, pages.Keys) : "")} ‘style-lint rules’ lists the rules."));

    /// <summary>A page that names no check is broken even while its rule is off.</summary>
    private void RejectUnknownChecks(IEnumerable<RulePage> pages)
    {
        foreach (var page in pages)
            if (AllChecks.Find(page.Check.Text) is null)
                problems.Add(new Problem(page.Source, page.Check.Range, $"Unknown check ‘{page.Check.Text}’. Known: {string.Join(", ", AllChecks.Table.Select(entry => $"‘{entry.Name}’"))}."));
    }

    private ImmutableArray<Check> CreateChecks(ImmutableArray<Rule> rules, PhraseTrieBuilder phrases)
    {
        var byCheck = rules.OrderByDescending(PlaceOfStylebook).ToLookup(rule => rule.Page.Check.Text, StringComparer.Ordinal);
        var checks = ImmutableArray.CreateBuilder<Check>();
        foreach (var entry in AllChecks.Table)
            if (byCheck.Contains(entry.Name))
                checks.Add(entry.Create([.. byCheck[entry.Name]], phrases, problems));
        foreach (var rule in rules)
            if (AllChecks.Find(rule.Page.Check.Text) is not null)
                rule.Options.RejectUnread();
        return checks.ToImmutable();
    }

    private int PlaceOfStylebook(Rule rule)
    {
        for (var index = stylebooks.Count - 1; index > 0; index--)
            if (stylebooks[index].Name == rule.Page.Stylebook)
                return index;
        return 0;
    }
}
