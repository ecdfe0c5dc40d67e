using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Sources;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges how an article speaks of sources that it does not name.</summary>
internal sealed class SourcesCheck : Check
{
    private static readonly (string Name, Func<RuleOptions, SourceAspect> Create)[] Aspects =
    [
        ("bare", static _ => WordingAspects.LookForBare),
        ("learned", static _ => WordingAspects.LookForLearned),
        ("hearsay", static _ => WordingAspects.LookForHearsay),
        ("groups", static _ => WordingAspects.LookForGroups),
        ("grant-without-reason", static options => ReasonAspect.From(options).Look),
        ("boilerplate", static _ => ReasonAspect.LookForBoilerplate),
        ("grant-wording", static options => GrantWordingAspect.From(options).Look),
        ("approval", static options => ApprovalAspect.From(options).Look),
        ("minimum", static options => MinimumAspect.From(options).Look),
        ("plural-of-one", static _ => AgreementAspects.LookForPluralOfOne),
        ("denied-comment", static _ => AgreementAspects.LookForDeniedComment),
        ("judgement", static options => JudgementAspect.From(options).Look),
    ];

    private readonly ImmutableArray<(Rule Rule, SourceAspect Look)> aspects;

    public SourcesCheck(ImmutableArray<Rule> rules, List<Problem> problems)
    {
        var found = ImmutableArray.CreateBuilder<(Rule, SourceAspect)>();
        foreach (var rule in rules)
        {
            if (AspectNamed(rule.Options) is { } aspect) found.Add((rule, aspect));
            else problems.Add(new Problem(rule.Page.Source, rule.Page.Check.Range, $"‘finds’ must be one of {string.Join(", ", Aspects.Select(static entry => $"‘{entry.Name}’"))}."));
            rule.Options.RejectUnread();
        }

        aspects = found.ToImmutable();
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        if (article.Sources.IsEmpty) return;
        foreach (var (rule, look) in aspects) look(article, rule, findings);
    }

    private static SourceAspect? AspectNamed(RuleOptions options)
    {
        var name = options.Text("finds");
        foreach (var (known, create) in Aspects)
            if (known == name)
                return create(options);
        return null;
    }
}
