using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>How labels are written, and that they stay out of headlines.</summary>
internal static partial class LabelAspects
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary><c>Editors note:</c> for <c>Editor’s note:</c>.</summary>
    public static void LookAtSpelling(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            if (notice.Label is not { } label) continue;
            var bare = NoApostrophe().Match(notice.Prose.Text, label.Start, label.Length);
            if (!bare.Success) continue;
            var person = bare.Groups["person"];
            var isCapitals = person.Value.All(char.IsUpper);
            var apostrophe = article.Source.Text.Contains('’') ? "’" : "'";
            var right = person.Value + apostrophe + (isCapitals ? "S" : "s");
            var range = new TextRange(bare.Index, bare.Index + bare.Length);
            findings.Report(rule, notice.Prose, range, rule.Say(bare.Value, right), ProseFix.ReplaceLiteral(FixSafety.Safe, notice.Prose, range, right));
        }
    }

    /// <summary><c>UPDATED: Council votes</c> in a headline.</summary>
    public static void LookAtHeadline(Article article, Rule rule, Findings findings)
    {
        if (article.Headline is not { } headline) return;
        var match = InHeadline().Match(headline.Text);
        if (match.Success) findings.Report(rule, headline, new TextRange(match.Index, match.Index + match.Length), rule.Say(match.Value.Trim()));
    }

    [GeneratedRegex(@"\b(?<person>editor|author|publisher)s?(?=\s+note\b)(?!['’])", Options)]
    private static partial Regex NoApostrophe();

    [GeneratedRegex(@"\A(?:\[|\()?(?:updated?|corrected|correction|clarified|clarification)(?:\s+[0-9]{1,2})?(?:\]|\))?\s?:(?=\s)|\A(?:\[|\()(?:updated?|corrected|correction)(?:\]|\))|(?:\[|\()(?:updated?|corrected|correction)(?:\]|\))\z|[—–]\s*(?:updated|corrected)\z", Options)]
    private static partial Regex InHeadline();
}
