using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>Whether a notice is called what it is.</summary>
internal static class KindAspects
{
    /// <summary>A correction that is called an update, or only says that the story was updated.</summary>
    public static void LookForHiddenCorrection(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            if (notice.Kind != NoticeKind.Correction || NoticeWording.ErrorIn(notice.Text) is not { Success: true } error) continue;
            if (notice.Named == NoticeKind.Update) Report(notice, error.Value, rule, findings);
            else if (notice.Label is null && SaysUpdated(notice)) findings.Report(rule, notice.Prose, NoticeText.Head(notice), rule.Say(error.Value));
        }
    }

    /// <summary>A clarification that admits an error.</summary>
    public static void LookForFalseClarification(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
            if (notice is { Kind: NoticeKind.Correction, Named: NoticeKind.Clarification } && NoticeWording.ErrorIn(notice.Text) is { Success: true } error)
                Report(notice, error.Value, rule, findings);
    }

    private static void Report(Notice notice, string error, Rule rule, Findings findings)
    {
        var text = notice.Prose.Text;
        var (start, end) = (notice.Label!.Value.Start, notice.Label!.Value.Start);
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var word = text[start..end];
        var isLabelWord = word.StartsWith("upd", StringComparison.OrdinalIgnoreCase) || word.StartsWith("clarif", StringComparison.OrdinalIgnoreCase);
        var correction = word.Length > 1 && char.IsUpper(word[1]) ? "CORRECTION" : "Correction";
        var fix = isLabelWord ? ProseFix.ReplaceLiteral(FixSafety.Offer, notice.Prose, new TextRange(start, end), correction) : null;
        findings.Report(rule, notice.Prose, NoticeText.Head(notice), rule.Say(error), fix);
    }

    private static bool SaysUpdated(Notice notice)
    {
        var head = NoticeText.Head(notice);
        var text = notice.Prose.Text.AsSpan(head.Start, head.Length);
        return text.Contains("updated", StringComparison.OrdinalIgnoreCase) && !text.Contains("correct", StringComparison.OrdinalIgnoreCase) | text.Contains("incorrect", StringComparison.OrdinalIgnoreCase) && !text.Contains("earlier version", StringComparison.OrdinalIgnoreCase);
    }
}
