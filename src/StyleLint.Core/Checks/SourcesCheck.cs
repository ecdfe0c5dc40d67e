using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges how an article speaks of sources that it does not name.</summary>
internal sealed class SourcesCheck : Check
{
    private static readonly (string Name, Func<Article, Attribution, TextRange?> Look)[] Aspects =
    [
        ("bare", LookForBare),
        ("grant-without-reason", LookForReason),
        ("learned", LookForLearned),
    ];

    private readonly ImmutableArray<(Rule Rule, Func<Article, Attribution, TextRange?> Look)> aspects;

    public SourcesCheck(ImmutableArray<Rule> rules, List<Problem> problems)
    {
        var found = ImmutableArray.CreateBuilder<(Rule, Func<Article, Attribution, TextRange?>)>();
        foreach (var rule in rules)
        {
            var name = rule.Options.Text("finds");
            var known = Aspects.FirstOrDefault(aspect => aspect.Name == name).Look;
            if (known is not null) found.Add((rule, known));
            else problems.Add(new Problem(rule.Page.Source, rule.Page.Check.Range, $"‘finds’ must be one of {string.Join(", ", Aspects.Select(static aspect => $"‘{aspect.Name}’"))}."));
            rule.Options.RejectUnread();
        }

        aspects = found.ToImmutable();
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var source in article.Sources)
            foreach (var (rule, look) in aspects)
                if (rule.Reads(source.Prose.Kind) && look(article, source) is { } range && !rule.Skips(source.Prose, range))
                    findings.Report(rule, source.Prose, range, rule.Page.Message.Replace("{found}", source.Prose.Text[range.Start..range.End], StringComparison.Ordinal));
    }

    private static TextRange? LookForBare(Article article, Attribution source) =>
        source is { Form: AttributionForm.BareSource, Verb: not null } ? source.Range : null;

    /// <summary>An article that explains one grant has explained the others: they are often of one group.</summary>
    private static TextRange? LookForReason(Article article, Attribution source)
    {
        if (source.Grant is not { } grant || source.Reason is not null) return null;
        foreach (var other in article.Sources)
            if (other is { Kind: AttributionKind.Granted, Reason: not null })
                return null;
        return grant;
    }

    private static TextRange? LookForLearned(Article article, Attribution source) => source.Form switch
    {
        AttributionForm.Learned => source.Range,
        AttributionForm.Hearsay when source.Text.StartsWith("it ", StringComparison.OrdinalIgnoreCase) => source.Range,
        _ => null,
    };
}
