using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Attributions;

/// <summary>Two people whose quotations share a paragraph: “Ruiz said” and “Chen said”.</summary>
internal static class SpeakersAspect
{
    public static void Look(Article article, Rule rule, Findings findings)
    {
        SpeechClause? first = null;
        foreach (var (_, clause, link) in article.Speech.Quotations)
        {
            if (link != AttributionLink.Behind || clause!.Kind != SpeakerKind.Named || clause.Speaker is not { } speaker || !rule.Reads(clause.Prose.Kind)) continue;
            if (first is not null && first.Prose == clause.Prose && LastWord(first) != LastWord(clause))
            {
                var message = rule.Say(("found", clause.SpeakerText!), ("other", first.SpeakerText!));
                findings.Report(rule, clause.Prose, speaker, message, null, [new RelatedLocation(first.Prose.Map.ToSource(first.Speaker!.Value), "The other speaker.")]);
            }

            first = clause;
        }
    }

    private static string LastWord(SpeechClause clause) => clause.SpeakerText!.Split(' ')[^1];
}
