using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Attributions;

/// <summary>“Said” and “says” behind the quotations of people in one article. The tense of most verbs is the article's.</summary>
internal static class TenseAspect
{
    public static void Look(Article article, Rule rule, Findings findings)
    {
        var past = new List<SpeechClause>();
        var present = new List<SpeechClause>();
        foreach (var (_, clause, link) in article.Speech.Quotations)
        {
            if (link != AttributionLink.Behind || clause!.Kind is SpeakerKind.Institutional or SpeakerKind.Unknown || !rule.Reads(clause.Prose.Kind)) continue;
            if (clause.VerbText == "said") past.Add(clause);
            else if (clause.VerbText is "says" or "say") present.Add(clause);
        }

        if (past.Count == 0 || present.Count == 0 || past.Count == present.Count) return;
        var (few, many) = past.Count < present.Count ? (past, present) : (present, past);
        foreach (var clause in few.Distinct())
            findings.Report(rule, clause.Prose, clause.Verb!.Value,
                rule.Say(clause.VerbText!, few == past ? "says" : "said"),
                null, [new RelatedLocation(many[0].Prose.Map.ToSource(many[0].Verb!.Value), "The tense of the other attributions.")]);
    }
}
