using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>Sources of which readers learn too little.</summary>
internal static class WordingAspects
{
    private const int NearbySentences = 2;

    /// <summary>“A source said”. Where an earlier source was described, the bare word speaks of it again.</summary>
    public static void LookForBare(Article article, Rule rule, Findings findings)
    {
        var isDescribed = false;
        foreach (var source in article.Sources)
        {
            if (source is { Form: AttributionForm.BareSource, Verb: { } verb } && !isDescribed && !IsReference(source, verb))
                SourceReport.At(source.Prose, source.Range, rule, findings);
            isDescribed |= source is { Form: AttributionForm.Source } or { Grant: not null };
        }
    }

    public static void LookForLearned(Article article, Rule rule, Findings findings)
    {
        foreach (var source in article.Sources)
            if (source.Form == AttributionForm.Learned || source.Form == AttributionForm.Hearsay && IsUnderstood(source))
                SourceReport.At(source.Prose, source.Range, rule, findings);
    }

    public static void LookForHearsay(Article article, Rule rule, Findings findings)
    {
        foreach (var source in article.Sources)
            if (source.Form == AttributionForm.Hearsay && !IsUnderstood(source))
                SourceReport.At(source.Prose, source.Range, rule, findings);
    }

    /// <summary>“Critics say”, unless one of them is named soon.</summary>
    public static void LookForGroups(Article article, Rule rule, Findings findings)
    {
        foreach (var source in article.Sources)
            if (source is { Form: AttributionForm.Person, Kind: AttributionKind.Vague, Verb: not null } && !IsFollowedByName(article, source))
                SourceReport.At(source.Prose, source.Range, rule, findings);
    }

    /// <summary>“According to one source, insurance covered 60 percent” cites a paper as often as a person.</summary>
    private static bool IsReference(Attribution source, TextRange verb) =>
        verb.Start < source.Range.Start && (source.Text.Split(' ')[0] is "one" or "some" or "another" || IsForeign(source.Prose.Text.AsSpan(verb.Start, verb.Length)));

    /// <summary>“The Ledger, citing two sources, said”: they are the Ledger's.</summary>
    private static bool IsForeign(ReadOnlySpan<char> lead) =>
        lead.StartsWith("cit", StringComparison.OrdinalIgnoreCase) || lead.StartsWith("quot", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnderstood(Attribution source) => source.Text.StartsWith("it ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Two capitalised words beside each other in the sentences behind: a name, or an institution.</summary>
    private static bool IsFollowedByName(Article article, Attribution source)
    {
        var index = article.Blocks.IndexOf(source.Prose);
        var left = NearbySentences;
        foreach (var sentence in source.Prose.Sentences)
        {
            if (sentence.End <= source.Range.End || left < 0) continue;
            left--;
            if (HasName(source.Prose, sentence, source.Range.End)) return true;
        }

        if (left < 0 || index < 0 || index + 1 >= article.Blocks.Length) return false;
        var next = article.Blocks[index + 1];
        return next.Sentences.Length > 0 && HasName(next, next.Sentences[0], 0);
    }

    private static bool HasName(Prose prose, TextRange sentence, int from)
    {
        var run = 0;
        foreach (var token in prose.Tokens)
        {
            if (token.Start < sentence.Start || token.Start < from) continue;
            if (token.Start >= sentence.End) return false;
            run = char.IsUpper(prose.Text[token.Start]) ? run + 1 : 0;
            if (run == 2) return true;
        }

        return false;
    }
}
