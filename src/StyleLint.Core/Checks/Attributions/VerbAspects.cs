using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Attributions;

/// <summary>Verbs that say more, or less, than “said”; only right behind a quotation, where they can stand for nothing else.</summary>
internal static class VerbAspects
{
    public static void LookForLoaded(Article article, Rule rule, Findings findings) => Look(article, SpeechManner.Loaded, rule, findings);

    public static void LookForPompous(Article article, Rule rule, Findings findings) => Look(article, SpeechManner.Pompous, rule, findings);

    public static void LookForImpossible(Article article, Rule rule, Findings findings) => Look(article, SpeechManner.Impossible, rule, findings);

    private static void Look(Article article, SpeechManner manner, Rule rule, Findings findings)
    {
        foreach (var (_, clause, link) in article.Speech.Quotations)
        {
            if (link != AttributionLink.Behind || clause!.Manner != manner || clause.Verb is not { } verb || !rule.Reads(clause.Prose.Kind) || rule.Skips(clause.Prose, verb)) continue;
            var found = clause.VerbText!;
            var use = found.EndsWith('d') ? "said" : "says";
            findings.Report(rule, clause.Prose, verb, rule.Say(found, use), ProseFix.ReplaceLiteral(rule.Page.Fix, clause.Prose, verb, use));
        }
    }
}
