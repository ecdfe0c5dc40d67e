using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>Sources of which readers learn too little.</summary>
internal static class WordingAspects
{
    private const int NearbySentences = 3;

    /// <summary>Further behind in one sentence no reader would look for a name.</summary>
    private const int NearbyWords = 300;

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
        var block = 0;
        foreach (var source in article.Sources)
        {
            while (article.Blocks[block] != source.Prose) block++;
            if (source is { Form: AttributionForm.Person, Kind: AttributionKind.Vague, Verb: not null } && !IsFollowedByName(article, block, source.Range.End))
                SourceReport.At(source.Prose, source.Range, rule, findings);
        }
    }

    /// <summary>“According to one source, insurance covered 60 percent” cites a paper as often as a person.</summary>
    private static bool IsReference(Attribution source, TextRange verb) =>
        verb.Start < source.Range.Start && (source.Text.Split(' ')[0] is "one" or "some" or "another" || IsForeign(source.Prose.Text.AsSpan(verb.Start, verb.Length)));

    /// <summary>“The Ledger, citing two sources, said”: they are the Ledger's.</summary>
    private static bool IsForeign(ReadOnlySpan<char> lead) =>
        lead.StartsWith("cit", StringComparison.OrdinalIgnoreCase) || lead.StartsWith("quot", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnderstood(Attribution source) => source.Text.StartsWith("it ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Two capitalised words beside each other in the sentences behind: a name, or an institution.</summary>
    private static bool IsFollowedByName(Article article, int block, int behind)
    {
        var prose = article.Blocks[block];
        var first = prose.SentenceEndingBehind(behind);
        var end = Math.Min(first + NearbySentences, prose.Sentences.Length);
        for (var index = first; index < end; index++)
            if (HasName(prose, prose.Sentences[index], behind))
                return true;
        if (end - first == NearbySentences || block + 1 == article.Blocks.Length) return false;
        var next = article.Blocks[block + 1];
        return next.Sentences.Length > 0 && HasName(next, next.Sentences[0], 0);
    }

    private static bool HasName(Prose prose, TextRange sentence, int from)
    {
        var run = 0;
        var first = prose.TokenFrom(Math.Max(sentence.Start, from));
        var end = Math.Min(first + NearbyWords, prose.Tokens.Length);
        for (var index = first; index < end && prose.Tokens[index].Start < sentence.End; index++)
        {
            run = char.IsUpper(prose.Text[prose.Tokens[index].Start]) ? run + 1 : 0;
            if (run == 2) return true;
        }

        return false;
    }
}
