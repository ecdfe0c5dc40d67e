using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>What a notice says, leaves out, or should not say.</summary>
internal static partial class WordingAspects
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>“This story has been updated.” and nothing more.</summary>
    public static void LookForEmpty(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            if (!notice.Further.IsEmpty) continue;
            var statement = notice.Prose.Text[notice.Statement.Start..notice.Statement.End];
            if (!Nothing().IsMatch(statement)) continue;
            var end = notice.Range.End;
            findings.Report(rule, notice.Prose, new TextRange(notice.Range.Start, end), rule.Say(notice.Kind == NoticeKind.Correction ? "corrected" : "updated"));
        }
    }

    /// <summary>“Corrected today”.</summary>
    public static void LookForRelativeDay(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            if (notice.DateRange is not null) continue;
            var match = Relative().Match(notice.Prose.Text, notice.Range.Start, notice.Range.Length);
            if (!match.Success) continue;
            var day = match.Groups["day"];
            findings.Report(rule, notice.Prose, new TextRange(day.Index, day.Index + day.Length), rule.Say(day.Value));
        }
    }

    /// <summary>“Due to a reporter’s error”.</summary>
    public static void LookForBlame(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
            foreach (var (prose, range) in Parts(notice))
            {
                var match = Blame().Match(prose.Text, range.Start, range.Length);
                if (match.Success) findings.Report(rule, prose, new TextRange(match.Index, match.Index + match.Length), rule.Say(match.Value));
            }
    }

    private static IEnumerable<(Prose Prose, TextRange Range)> Parts(Notice notice) =>
        notice.Further.Select(static block => (block, new TextRange(0, block.Text.Length))).Prepend((notice.Prose, notice.Range));

    [GeneratedRegex(@"\A\s*(?:(?:this|the|our)\s+(?:story|article|post|report|piece|page|column|release)\s+(?:has\s+been|was)\s+(?:since\s+)?(?:updated|corrected|amended|revised|clarified)|(?:an\s+(?:earlier|original)|a\s+previous|the\s+original)\s+version\s+of\s+(?:this|the)\s+(?:story|article|post|report|piece)\s+(?:contained|had|included)\s+(?:an?\s+|some\s+)?(?:errors?|mistakes?|inaccurac\w+|(?:incorrect|inaccurate|wrong)\s+information))(?:\s+(?:since|again|throughout))?(?:,?\s+(?:(?:on|at)\s*)?(?:[0-9:]+\s*[ap]\.?m\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+[0-9]{1,2}(?:,?\s+[0-9]{4})?))*\.?\s*\z", Options)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\b(?:updated?|corrected|correction|clarified|amended|revised)\b,?\s*\(?(?:(?:at\s+)?[0-9:]+\s*[ap]\.?m\.?(?:\s+[A-Z]{2,3})?,?\s+)?(?<day>today|yesterday|this\s+(?:morning|afternoon|evening)|last\s+(?:night|week)|tonight|earlier\s+today)\b", Options)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:because\s+of|due\s+to|owing\s+to|as\s+a\s+result\s+of|through)\s+(?:an?\s+)?(?:(?:reporter|editor|writer|copy\s+editor|author|source|photographer|intern)['’]s\s+|(?:copy[- ]?editing|editing|reporting|production|research|transcription|editor(?:ial)?)\s+)(?:errors?|mistakes?|oversights?)", Options)]
    private static partial Regex Blame();
}
