using System.Buffers;
using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint;

/// <summary>
/// The whole path of one article: parse, run every check, suppress, drop overlaps, sort. Compiled once from
/// stylebooks and a configuration; immutable and safe for use by many threads.
/// </summary>
public sealed class Linter
{
    private static readonly SearchValues<string> CommentNames = SearchValues.Create([SuppressionComment.Name], StringComparison.OrdinalIgnoreCase);

    private readonly ArticleParser parser;
    private readonly PhraseTrie phrases;
    private readonly ImmutableArray<Check> checks;
    private readonly AcceptedWords accepted;
    private readonly KnownRules knownRules;
    private readonly bool needsProse;

    private Linter(ArticleParser parser, PhraseTrie phrases, ImmutableArray<Check> checks, AcceptedWords accepted, ImmutableArray<Rule> rules, KnownRules knownRules, bool needsProse)
    {
        this.needsProse = needsProse;
        this.parser = parser;
        this.phrases = phrases;
        this.checks = checks;
        this.accepted = accepted;
        this.knownRules = knownRules;
        Rules = rules;
    }

    /// <summary>The rules that run, ordered by id.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Compiles a linter.</summary>
    /// <param name="stylebooks">The stylebooks; a rule of a later one replaces the rule of the same id.</param>
    /// <param name="configuration">The configuration; its <see cref="LintConfiguration.Overrides"/> are not looked at.</param>
    /// <param name="problems">Receives what is wrong with pages and configuration. A linter with problems should not be used.</param>
    public static Linter Compile(IReadOnlyList<Stylebook> stylebooks, LintConfiguration configuration, List<Problem> problems) =>
        new LinterCompiler(stylebooks, configuration, problems).Compile();

    /// <summary>Reads a source text as an article.</summary>
    public Article Parse(SourceText source) => Parse(source, null);

    /// <summary>Checks one article.</summary>
    /// <returns>The diagnostics, ordered by range, then by rule id.</returns>
    public ImmutableArray<Diagnostic> Check(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Check(article, null);
    }

    /// <inheritdoc cref="Parse(SourceText)"/>
    internal Article Parse(SourceText source, Timings? timings) => parser.Parse(source, timings);

    /// <summary>Reads a source text as an article that is only to be checked, for which rules of Vale's styles need only the front matter. Comments that switch rules off stand in the Markdown.</summary>
    private Article ParseToCheck(SourceText source, Timings? timings) =>
        needsProse || source.Text.AsSpan().ContainsAny(CommentNames) ? parser.Parse(source, timings) : ArticleParser.ParseFrontMatter(source, timings);

    /// <summary>Reads and checks a source text. What goes wrong in reading it is a diagnostic of its own, so that other files are still checked.</summary>
    internal ImmutableArray<Diagnostic> Check(SourceText source, Timings? timings)
    {
        try
        {
            return Check(ParseToCheck(source, timings), timings);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return [BuiltInRules.UnreadArticle(fault)];
        }
    }

    /// <inheritdoc cref="Check(Article)"/>
    internal ImmutableArray<Diagnostic> Check(Article article, Timings? timings)
    {
        var findings = new Findings(timings);
        foreach (var problem in article.FrontMatterProblems)
            findings.Add(BuiltInRules.FrontMatterProblem(problem));
        if (article.MarkdownProblem is { } tooDeep) findings.Add(BuiltInRules.UnreadableMarkdown(tooDeep));
        // The zones that the parser adds to blocks move no word; an article of another linter has other phrases.
        var hits = article.Phrases == phrases ? article.Hits : phrases.Find(article.Blocks);
        if (hits.AreCut) findings.Add(BuiltInRules.TooManyPhrases);
        foreach (var check in checks)
            Run(check, article, hits, findings);
        findings.ReportWhatIsLeftOut();
        using var lap = Timings.Measure(timings, "sort and suppress");
        return Suppressions.Apply(article, DiagnosticOrder.SortAndDropDuplicates(accepted.Filter(article, hits, InItsLanguage(article, findings.Diagnostics))), knownRules).Kept;
    }

    /// <summary>The stylebooks that come with the tool are English. What a newsroom writes itself may be about any language.</summary>
    private static IReadOnlyList<Diagnostic> InItsLanguage(Article article, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (article.IsEnglish || diagnostics.Count == 0) return diagnostics;
        return [.. diagnostics.Where(static diagnostic => !EmbeddedStylebooks.Names.Contains(KnownRules.StylebookOf(diagnostic.RuleId), StringComparer.Ordinal))];
    }

    internal static Linter Create(ArticleParser parser, PhraseTrie phrases, ImmutableArray<Check> checks, AcceptedWords accepted, ImmutableArray<Rule> rules, KnownRules knownRules, bool needsProse) =>
        new(parser, phrases, checks, accepted, rules, knownRules, needsProse);

    /// <summary>A fault in one check must not hide what the others find.</summary>
    private static void Run(Check check, Article article, PhraseHits hits, Findings findings)
    {
        try
        {
            check.Run(article, hits, findings);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            findings.Add(BuiltInRules.InternalError(check.GetType().Name, fault));
        }
    }
}
