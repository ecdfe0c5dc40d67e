using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Checks;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Vale;

/// <summary>
/// Runs the rules of Vale's styles. Their texts differ from the prose of other rules (code is stars, headings of the front matter
/// are read by key), so they have a view and a trie of their own.
/// </summary>
internal sealed class ValeCheck : Check
{
    private readonly ImmutableArray<ValeRule> rules;
    private readonly PhraseTrie trie;
    private readonly ValeViewSettings view;
    private readonly ValeSettings settings;

    /// <param name="rules">The rules of all Vale styles.</param>
    /// <param name="problems">Receives what is wrong with them.</param>
    public ValeCheck(ImmutableArray<Rule> rules, List<Problem> problems)
    {
        settings = rules[0].Page.Vale!.Settings;
        var builder = new PhraseTrieBuilder();
        this.rules = [.. ValeRules.Read(rules, settings, problems)];
        foreach (var rule in this.rules) rule.Join(builder);
        trie = builder.Build();
        view = ValeViewSettingsReader.Read(settings, this.rules, problems);
    }

    /// <inheritdoc/>
    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        if (Read(article, findings) is not { } seen) return;
        if (seen.TooDeep is { } place && article.MarkdownProblem is null) findings.Add(BuiltInRules.UnreadableMarkdown(ArticleParser.TooDeep(article.Source, place)));
        var run = new ValeRun(article, seen, Find(seen, findings), findings, settings);
        foreach (var rule in rules)
        {
            using var lap = findings.Time(rule.Rule);
            rule.Run(run);
        }

        seen.Letters.Return();
    }

    private PhraseHits Find(ValeView seen, Findings findings)
    {
        using var lap = findings.Time("find phrases for Vale styles");
        var hits = trie.FindInTexts(seen.Texts);
        if (hits.AreCut) findings.Add(BuiltInRules.TooManyPhrases);
        return hits;
    }

    private ValeView? Read(Article article, Findings findings)
    {
        using var lap = findings.Time("read as Vale does");
        try
        {
            return ValeViewReader.Read(article, view);
        }
        catch (RegexMatchTimeoutException timeout)
        {
            findings.Add(BuiltInRules.IgnoreTimeout(timeout.Pattern, timeout.MatchTimeout));
            return null;
        }
    }
}
