using System.Globalization;
using StyleLint.Articles;
using StyleLint.Checks.Quotations;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Attributions;

/// <summary>Where the words stand that say who speaks: late, not at all, or the wrong way round.</summary>
internal static class PlaceAspects
{
    /// <summary>So many words a reader can carry without knowing whose they are.</summary>
    private const int MostWords = 30;

    /// <summary>A quotation of several sentences whose speaker comes last.</summary>
    public static void LookForLate(Article article, Rule rule, Findings findings)
    {
        foreach (var (quotation, clause, link) in article.Speech.Quotations)
        {
            if (link != AttributionLink.Behind || clause!.Prose != quotation.Prose || quotation.IsContinuation || !rule.Reads(clause.Prose.Kind)) continue;
            if (!IsRight(quotation, clause) || IsKnownBefore(article, quotation) || CountSentences(quotation) < 2) continue;
            var words = QuotationText.CountWords(quotation.Prose, quotation.Range);
            if (words <= MostWords) continue;
            findings.Report(rule, clause.Prose, clause.Range, rule.Page.Message
                .Replace("{found}", clause.Prose.Text[clause.Range.Start..clause.Range.End], StringComparison.Ordinal)
                .Replace("{count}", words.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }
    }

    /// <summary>A paragraph that is a quotation and nothing else, and nobody near says whose.</summary>
    public static void LookForOrphan(Article article, Rule rule, Findings findings)
    {
        var spoken = article.Speech.Quotations;
        for (var index = 0; index < spoken.Length; index++)
        {
            var (quotation, clause, _) = spoken[index];
            var prose = quotation.Prose;
            if (clause is not null || !quotation.IsClosed || quotation.IsContinuation || quotation.Depth > 0 || !rule.Reads(prose.Kind)) continue;
            if (!prose.Text.AsSpan(0, quotation.Range.Start).Trim().IsEmpty || !prose.Text.AsSpan(quotation.Range.End).Trim().IsEmpty || QuotationText.CountWords(quotation.Prose, quotation.Range) < 4) continue;
            findings.Report(rule, prose, quotation.Range, rule.Page.Message);
        }
    }

    /// <summary>“said Ruiz.”</summary>
    public static void LookForInverted(Article article, Rule rule, Findings findings)
    {
        foreach (var clause in article.Speech.Clauses)
        {
            if (clause is not { IsInverted: true, Kind: SpeakerKind.Named, Speaker: { } speaker, Verb: { } verb, VerbText: "said" or "says" } || !rule.Reads(clause.Prose.Kind)) continue;
            var range = new TextRange(verb.Start, speaker.End);
            var text = clause.Prose.Text;
            if (clause.SpeakerText!.Contains(' ') || speaker.End >= text.Length || text[speaker.End] is not '.' || verb.End + 1 != speaker.Start) continue;
            var use = $"{clause.SpeakerText} {clause.VerbText}";
            findings.Report(rule, clause.Prose, range, rule.Say(use: use), ProseFix.ReplaceLiteral(rule.Page.Fix, clause.Prose, range, use));
        }
    }

    /// <summary>“according to Ana Ruiz”.</summary>
    public static void LookForAccordingTo(Article article, Rule rule, Findings findings)
    {
        foreach (var clause in article.Speech.Clauses)
        {
            if (clause is not { Kind: SpeakerKind.Named, Verb: { } verb, Speaker: not null } || !rule.Reads(clause.Prose.Kind)) continue;
            if (!clause.VerbText!.StartsWith("according", StringComparison.OrdinalIgnoreCase) || !clause.SpeakerText!.Contains(' ') || rule.Skips(clause.Prose, verb)) continue;
            findings.Report(rule, clause.Prose, verb, rule.Say(clause.SpeakerText));
        }
    }

    private static bool IsRight(Quotation quotation, SpeechClause clause) => clause.Range.Start >= quotation.Range.End;

    /// <summary>Whether an earlier quotation of the same paragraph or the paragraph's own words told the speaker.</summary>
    private static bool IsKnownBefore(Article article, Quotation quotation) =>
        quotation.Prose.Text.AsSpan(0, quotation.Range.Start).Trim().Length > 0
        || article.Speech.Quotations.Any(other => other.Quotation.Prose == quotation.Prose && other.Quotation.Range.Start < quotation.Range.Start);

    private static int CountSentences(Quotation quotation) =>
        quotation.Prose.Sentences.Count(sentence => sentence.Start < quotation.Range.End - 1 && sentence.End > quotation.Range.Start);
}
