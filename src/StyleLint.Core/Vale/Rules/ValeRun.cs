using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>One article while Vale's rules run over it.</summary>
/// <param name="article">The article.</param>
/// <param name="view">The article as Vale reads it.</param>
/// <param name="hits">Where the rules' phrases stand in the view's blocks.</param>
/// <param name="findings">Takes what is found.</param>
/// <param name="settings">The configuration's settings.</param>
internal sealed class ValeRun(Article article, ValeView view, PhraseHits hits, Findings findings, ValeSettings settings)
{
    /// <summary>How long all searches of one rule may take together.</summary>
    private const int MostMilliseconds = 16 * ValeRegex.Milliseconds;

    private readonly ValePlacement? placement = settings.ReportsAll ? null : new ValePlacement(article.Source.Text);

    private RangeIndex? quoted;
    private long began;
    private (ValeMatcher? Matcher, int Block) last;

    /// <summary>A rule starts to look at the article.</summary>
    public void StartRule() => began = Environment.TickCount64;

    /// <summary>Stops a rule that has looked too long: one whose pattern stays just below its limit in every block.</summary>
    /// <exception cref="RegexMatchTimeoutException">All searches of the article took too long together.</exception>
    public void EndLongRule()
    {
        if (Environment.TickCount64 - began > MostMilliseconds) throw new RegexMatchTimeoutException("", "", TimeSpan.FromMilliseconds(MostMilliseconds));
    }

    /// <summary>What the last matcher found in the last block.</summary>
    public List<ValeMatch> Whole { get; } = [];

    /// <summary>What it found in a part of that block.</summary>
    public List<ValeMatch> Part { get; } = [];

    /// <summary>Whether <see cref="Whole"/> holds what a matcher finds in a block; from now on it is to hold that.</summary>
    public bool Remembers(ValeMatcher matcher, int block)
    {
        if (last == (matcher, block)) return true;
        last = (matcher, block);
        Whole.Clear();
        return false;
    }

    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>The article as Vale reads it.</summary>
    public ValeView View => view;

    /// <summary>The searches of the text that is being read: borrowed by one text at a time.</summary>
    public List<(int Search, int Start, int Length)> Searches { get; } = [];

    /// <summary>Where phrases stand.</summary>
    public ReadOnlySpan<PhraseHit> HitsOf(PhraseSet? phrases) => phrases is null ? [] : hits.Of(phrases);

    /// <summary>Where phrases stand in one block.</summary>
    public ReadOnlySpan<PhraseHit> HitsIn(PhraseSet phrases, int block) => hits.OfBlock(phrases, block);

    /// <summary>Whether a stretch of a passage is to be reported: no comment has switched the rule off there, and Vale would not lose it. Asks but once.</summary>
    public bool Keeps(ValeRule rule, ValePassage passage, TextRange range)
    {
        if (findings.IsFull) return false;
        var prose = passage.Block.Prose;
        var inBlock = InBlock(passage, range);
        if (rule.IsOff(passage.Block.Off, prose.Text.AsSpan(inBlock.Start, inBlock.Length))) return false;
        if (placement?.Keeps(rule, passage, inBlock) == false) return false;
        return !settings.SkipsQuotes || !IsQuoted(prose.Map.ToSource(inBlock));
    }

    /// <summary>Reports a stretch of a passage that is to be reported.</summary>
    public void Report(ValeRule rule, ValePassage passage, TextRange range, string message, ImmutableArray<string> instead)
    {
        var prose = passage.Block.Prose;
        var inBlock = InBlock(passage, range);
        var source = prose.Map.ToSource(inBlock);
        findings.Report(rule.Rule, source, message, FixOf(prose, inBlock, source, instead));
    }

    private static TextRange InBlock(ValePassage passage, TextRange range) => new(passage.Range.Start + range.Start, passage.Range.Start + range.End);

    private bool IsQuoted(TextRange source) =>
        (quoted ??= new RangeIndex(article.Quotations.Select(static quotation => quotation.Prose.Map.ToSource(quotation.Range)))).Overlaps(source);

    /// <summary>Reports the article as a whole, at its start.</summary>
    public void ReportArticle(ValeRule rule, string message) => findings.Report(rule.Rule, new TextRange(0, 0), message);

    /// <summary>Reports that a pattern took too long.</summary>
    public void ReportTimeout(ValeRule rule, TimeSpan limit) =>
        findings.Add(BuiltInRules.PatternTimeout(rule.Rule, article, new TextRange(0, 0), limit));

    private static Fix? FixOf(Prose prose, TextRange range, TextRange source, ImmutableArray<string> instead)
    {
        if (instead.IsDefaultOrEmpty || !prose.Map.IsLiteral(range.Start, range.End)) return null;
        if (instead[0] == prose.Text[range.Start..range.End]) return null;
        var what = instead[0].Length == 0 ? "Delete it." : $"Write {string.Join(" or ", instead.Select(static text => $"‘{text}’"))}.";
        return new Fix(FixSafety.Offer, what, new Edit(source, instead[0]));
    }
}
