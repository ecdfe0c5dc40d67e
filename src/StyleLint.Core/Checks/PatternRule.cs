using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>One page of the check <c>pattern</c>.</summary>
/// <param name="rule">The page.</param>
/// <param name="regex">What it looks for, with a time limit.</param>
/// <param name="atStarts">The same, to be tried only where one of the starts stands; null where it has none.</param>
/// <param name="message">What it says.</param>
/// <param name="use">What to write instead, with <c>$1</c> for groups; null where the page does not say.</param>
/// <param name="starts">Phrases with one of which every match begins; null where it may begin with something else.</param>
/// <param name="gate">Phrases without which the regex cannot match; null where it has to look at every block.</param>
/// <param name="limit">How long one search may take.</param>
internal sealed class PatternRule(Rule rule, Lazy<Regex> regex, Lazy<Regex>? atStarts, MessageTemplate message, string? use, PhraseSet? starts, PhraseSet? gate, TimeSpan limit)
{
    /// <summary>The group that says which part of a match is reported.</summary>
    public const string RangeGroup = "range";

    /// <summary>How many times the limit of one search all searches of one article may take together.</summary>
    private const int MostLimits = 8;

    private const int MostTries = 4;

    /// <summary>What to write instead may be this long, in UTF-16 code units, as far as groups of the match make it so.</summary>
    private const int LongestUse = 100_000;

    /// <summary>Most searches find nothing; they share this and leave it empty.</summary>
    private static readonly List<Match> Nothing = [];

    private readonly Lazy<Regex> linear = new(() => PatternCompiler.MakeLinear(regex.Value));

    public void Run(Article article, PhraseHits hits, Findings findings)
    {
        using var lap = findings.Time(rule);
        var block = -1;
        var clock = NewClock();
        try
        {
            if (starts is not null) RunAtStarts(article, hits.Of(starts), gate is null ? hits.Of(starts) : hits.Of(gate), ref block, ref clock, findings);
            else if (gate is null)
                for (block = 0; block < article.Blocks.Length; block++) RunOn(article, article.Blocks[block], ref clock, findings);
            else
                foreach (var hit in hits.Of(gate))
                    if (hit.Block != block)
                        RunOn(article, article.Blocks[block = hit.Block], ref clock, findings);
        }
        catch (RegexMatchTimeoutException timeout)
        {
            findings.Add(BuiltInRules.PatternTimeout(rule, article, article.Blocks[block], timeout.MatchTimeout));
        }
    }

    private SearchClock NewClock() => new(MostLimits * (long)limit.TotalMilliseconds);

    private void RunAtStarts(Article article, ReadOnlySpan<PhraseHit> hits, ReadOnlySpan<PhraseHit> gates, ref int block, ref SearchClock clock, Findings findings)
    {
        var done = 0;
        var atPlaces = NewClock();
        foreach (var hit in hits)
        {
            while (!gates.IsEmpty && gates[0].Block < hit.Block) gates = gates[1..];
            if (gates.IsEmpty) return;
            if (gates[0].Block > hit.Block) continue;
            if (hit.Block != block) (block, done) = (hit.Block, 0);
            var prose = article.Blocks[block];
            if (hit.Range.Start < done || !rule.Reads(prose.Kind)) continue;
            done = RunAt(article, prose, hit.Range.Start, ref atPlaces, ref clock, findings);
        }
    }

    /// <summary>Tries one place and returns where the next may be. What is too much here is left to the search through the whole block.</summary>
    private int RunAt(Article article, Prose prose, int start, ref SearchClock atPlaces, ref SearchClock clock, Findings findings)
    {
        try
        {
            if (atPlaces.First(atStarts!.Value, prose.Text, start) is not { Success: true } match) return start;
            Report(article, prose, match, findings);
            return match.Index + Math.Max(match.Length, 1);
        }
        catch (RegexMatchTimeoutException)
        {
            RunOn(article, prose, ref clock, findings);
            return prose.Text.Length;
        }
    }

    private void RunOn(Article article, Prose prose, ref SearchClock clock, Findings findings)
    {
        if (!rule.Reads(prose.Kind)) return;
        foreach (var match in MatchesIn(prose.Text, ref clock)) Report(article, prose, match, findings);
    }

    /// <summary>
    /// The backtracking engine starts 10 ms sooner and finds the same; whatever is too much for it, the linear one takes
    /// over for good. The limit counts time and not work, so a pattern that has no linear form gets more tries: a machine
    /// that was busy elsewhere must not fail an article.
    /// </summary>
    private List<Match> MatchesIn(string text, ref SearchClock clock)
    {
        for (var attempt = 1; ; attempt++)
        {
            var isLinear = linear.IsValueCreated;
            try
            {
                return AllMatches(isLinear ? linear.Value : regex.Value, text, ref clock);
            }
            catch (RegexMatchTimeoutException timeout)
            {
                var hasOther = !isLinear && linear.Value != regex.Value;
                if (attempt == MostTries || !hasOther && timeout.MatchTimeout > limit) throw;
                clock = NewClock();
            }
        }
    }

    private static List<Match> AllMatches(Regex regex, string text, ref SearchClock clock)
    {
        if (clock.First(regex, text, 0) is not { Success: true } match) return Nothing;
        var matches = new List<Match>();
        for (; match.Success; match = clock.Next(regex, text, match)) matches.Add(match);
        return matches;
    }

    private void Report(Article article, Prose prose, Match match, Findings findings)
    {
        var reported = match.Groups[RangeGroup] is { Success: true } group ? group : match;
        var range = new TextRange(reported.Index, reported.Index + reported.Length);
        if (findings.IsFull || range.IsEmpty || rule.Skips(prose, range)) return;
        var instead = use is null || IsTooLong(match) ? null : Wording.FitApostrophes(match.Result(use), reported.ValueSpan);
        if (instead == reported.Value) return;
        findings.Report(rule, prose, range, message.Fill(name => [ValueOf(name, match, reported, instead)]), FixOf(article, prose, range, instead));
    }

    /// <summary>Groups may hold what is behind the match, at each match all the rest of a long block.</summary>
    private bool IsTooLong(Match match)
    {
        long groups = 0;
        foreach (var group in match.Groups.Values) groups += group.Length;
        return groups * use!.AsSpan().Count('$') > LongestUse;
    }

    private static string ValueOf(string placeholder, Match match, Capture reported, string? instead) => placeholder switch
    {
        "found" => MessageTemplate.Cut(reported.ValueSpan),
        "use" => instead ?? "",
        _ => MessageTemplate.Cut(match.Groups[placeholder].ValueSpan),
    };

    private Fix? FixOf(Article article, Prose prose, TextRange range, string? instead) => instead switch
    {
        null => null,
        "" => ProseFix.Delete(rule.Page.Fix, article, prose, range),
        _ => ProseFix.Replace(rule.Page.Fix, article, prose, range, instead, $"Write ‘{instead}’."),
    };
}
