using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>One page of the check <c>words</c>.</summary>
internal sealed class WordRule(Rule rule, WordCase casing, MessageTemplate message, PhraseSet phrases, ImmutableArray<WordEntry> entries)
{
    /// <summary>
    /// Reports the phrases that occur. Of several that start at the same word the longest counts, and what overlaps a
    /// reported phrase is not reported again.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="found">Where phrases occur.</param>
    /// <param name="findings">Receives the diagnostics.</param>
    /// <param name="taken">Source ranges that rules of later stylebooks have reported, and takes those of this one; null where no two stylebooks list a phrase.</param>
    public void Run(Article article, PhraseHits found, Findings findings, HashSet<TextRange>? taken)
    {
        using var lap = findings.Time(rule);
        var hits = found.Of(phrases);
        var (block, exceptUntil, doneUntil) = (-1, 0, 0);
        while (!hits.IsEmpty)
        {
            var first = hits[0];
            var atSameWord = hits[..CountAtSameWord(hits)];
            hits = hits[atSameWord.Length..];
            if (first.Block != block) (block, exceptUntil, doneUntil) = (first.Block, 0, 0);
            exceptUntil = Math.Max(exceptUntil, Longest(atSameWord, areExceptions: true)?.Range.End ?? 0);
            if (first.Range.Start < doneUntil || Longest(atSameWord, areExceptions: false) is not { } hit || hit.Range.End <= exceptUntil) continue;
            doneUntil = hit.Range.End;
            Report(article, article.Blocks[block], hit, findings, taken);
        }
    }

    private static int CountAtSameWord(ReadOnlySpan<PhraseHit> hits)
    {
        var count = 1;
        while (count < hits.Length && hits[count].Block == hits[0].Block && hits[count].Range.Start == hits[0].Range.Start) count++;
        return count;
    }

    private PhraseHit? Longest(ReadOnlySpan<PhraseHit> hits, bool areExceptions)
    {
        for (var index = hits.Length - 1; index >= 0; index--)
            if (entries[hits[index].Phrase].IsException == areExceptions)
                return hits[index];
        return null;
    }

    private void Report(Article article, Prose prose, PhraseHit hit, Findings findings, HashSet<TextRange>? taken)
    {
        if (findings.IsFull || !rule.Reads(prose.Kind) || rule.Skips(prose, hit.Range)) return;
        var entry = entries[hit.Phrase];
        var found = prose.Text[hit.Range.Start..hit.Range.End];
        var use = entry.Use.Select(text => Fit(text, found, entry.Phrase, prose, hit.Range)).ToArray();
        if (use.Contains(found, StringComparer.Ordinal) || taken?.Add(prose.Map.ToSource(hit.Range)) is false) return;
        findings.Report(rule, prose, hit.Range, message.Fill(name => name == "found" ? [found] : use), FixOf(article, prose, hit.Range, use));
    }

    private string Fit(string use, string found, string phrase, Prose prose, TextRange range) => casing switch
    {
        WordCase.Ignore => Wording.Fit(use, found, phrase),
        WordCase.Exact when char.IsUpper(found[0]) && StartsSentence(prose, range.Start) => Wording.FitApostrophes(Wording.Capitalize(use), found),
        _ => Wording.FitApostrophes(use, found),
    };

    /// <summary>Whether no word of the sentence comes before: “Internet” is right there, even where “internet” is the rule.</summary>
    private static bool StartsSentence(Prose prose, int at)
    {
        for (var index = prose.TokenFrom(prose.SentenceStartBefore(at)); index < prose.Tokens.Length && prose.Tokens[index].Start < at; index++)
            if (prose.Tokens[index].Kind != TokenKind.Mark)
                return false;
        return true;
    }

    private Fix? FixOf(Article article, Prose prose, TextRange range, string[] use) => use switch
    {
        [] => null,
        [""] => ProseFix.Delete(rule.Page.Fix, article, prose, range),
        [var only] => ProseFix.Replace(rule.Page.Fix, article, prose, range, only, $"Write ‘{only}’."),
        [var first, ..] => ProseFix.Replace(rule.Page.Fix is null ? null : FixSafety.Offer, article, prose, range, first, $"Write {Alternatives(use)}."),
    };

    private static string Alternatives(string[] use) =>
        string.Join(", ", use.SkipLast(1).Select(text => $"‘{text}’")) + $" or ‘{use[^1]}’";
}
