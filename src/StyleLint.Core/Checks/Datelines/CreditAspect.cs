using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>The credit: in parentheses, without periods, with one dash, and one that the house uses.</summary>
internal static class CreditAspect
{
    public static void Look(DatelineCase found, Rule rule, Findings findings)
    {
        if (found.Dateline.Credit is not { } credit) return;
        if (found.Dateline.Facts.ExtraDash is { } dash) ReportDash(found, dash, rule, findings);
        if (found.Dateline.Facts.House == "ap" && found.IsOwn) LookAtForm(found, credit, rule, findings);
        if (!found.House.Credits.IsEmpty && !found.House.Credits.Any(allowed => NameFolding.Equal(allowed, found.Dateline.TextOf(credit))))
            findings.Report(rule, found.Dateline.Prose, credit, $"‘{found.Dateline.TextOf(credit)}’ is no credit of this house. Use {string.Join(" or ", found.House.Credits.Select(static name => $"‘{name}’"))}.");
    }

    private static void ReportDash(DatelineCase found, TextRange dash, Rule rule, Findings findings)
    {
        var end = DatelineWords.SkipBlanks(found.Text, dash.End);
        findings.Report(rule, found.Dateline.Prose, dash, "Take out the dash before the credit: the one behind it is enough.", found.Replace(new TextRange(dash.Start, end), "", FixSafety.Safe, "Take out the dash."));
    }

    private static void LookAtForm(DatelineCase found, TextRange credit, Rule rule, Findings findings)
    {
        var text = found.Dateline.TextOf(credit);
        var isBare = found.Dateline.Facts.CreditWithMarks == credit;
        var right = text == "A.P." ? "AP" : text;
        if (!isBare && right == text) return;
        findings.Report(rule, found.Dateline.Prose, credit, rule.Say(text, right), found.Replace(credit, isBare ? $"({right})" : right, FixSafety.Safe, $"Write ‘({right})’."));
    }
}
