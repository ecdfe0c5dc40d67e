using System.Text.RegularExpressions;
using Humanizer;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>What a correction has to say, and what belongs on the wire only.</summary>
internal static partial class CorrectionAspects
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>“Correction: The fee is $40.” What was wrong?</summary>
    public static void LookForMissingError(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            if (notice.Named != NoticeKind.Correction || notice.Statement.IsEmpty && notice.Further.IsEmpty) continue;
            if (!TellsError().IsMatch(notice.Text)) findings.Report(rule, notice.Prose, NoticeText.Head(notice), rule.Say(""));
        }
    }

    /// <summary>“Update: Recasts lead, subs 4th graf.” A reader knows neither word.</summary>
    public static void LookForJargon(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            if (notice.Label is null) continue;
            var match = Jargon().Match(notice.Prose.Text, notice.Statement.Start, notice.Statement.Length);
            if (match.Success) findings.Report(rule, notice.Prose, new TextRange(match.Index, match.Index + match.Length), rule.Say(match.Value));
        }
    }

    /// <summary>“(Corrects paragraph 12)” above a story of nine.</summary>
    public static void LookForMissingParagraph(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            if (notice.Label is not null || notice.Prose.Text[notice.Range.Start] != '(') continue;
            var match = Paragraph().Match(notice.Prose.Text, notice.Range.Start, notice.Range.Length);
            if (!match.Success || int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var number && number <= CountParagraphs(article, notice)) continue;
            findings.Report(rule, notice.Prose, new TextRange(match.Index, match.Index + match.Length), rule.Say(match.Value, "paragraph".ToQuantity(CountParagraphs(article, notice))));
        }
    }

    private static int CountParagraphs(Article article, Notice notice)
    {
        var count = 0;
        foreach (var block in article.Blocks)
            if (block.Kind is BlockKind.Body or BlockKind.Blockquote or BlockKind.List && (block != notice.Prose || block.Text.AsSpan(notice.Range.End).TrimStart(")").Trim().Length > 0))
                count++;
        return count;
    }

    [GeneratedRegex(@"\b(?:mis(?:spell|stat|identif|attribut|quot|represent|characteri|nam|report|takenly)\w*|incorrect\w*|inaccura\w+|erroneous\w*|wrong\w*|errors?|mistakes?|not\b|instead\s+of|rather\s+than|(?:earlier|previous|original|prior|first)\s+(?:\w+\s+)?versions?|originally|initially|previously|should\s+have|did\s+not|was\s+n[o']t|said\s+that)", Options)]
    private static partial Regex TellsError();

    [GeneratedRegex(@"\b(?:recasts|subs|writethru|grafs?|ledes?|(?:(?<=[:—]\s*)(?:fixes|recasts|subs)\s+(?:headline|lead|byline|dateline|slug)))\b", Options)]
    private static partial Regex Jargon();

    [GeneratedRegex(@"\b(?:paragraph|para|graf|graph)\s+(?<number>[0-9]{1,3})\b", Options)]
    private static partial Regex Paragraph();
}
