using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>The dash and the commas of a dateline.</summary>
internal static class MarksAspects
{
    /// <summary>The house's dash with a blank on each side.</summary>
    public static void LookAtSeparator(DatelineCase found, Rule rule, Findings findings)
    {
        if (!found.IsOwn || found.House.Dash is not { } dash || found.Dateline.Separator is not { } separator) return;
        var text = found.Text;
        if (IsWireDash(found, separator)) return;
        var isOpen = separator.Start > 0 && DatelineWords.IsBlank(text[separator.Start - 1]);
        var isClosed = separator.End >= text.Length || DatelineWords.IsBlank(text[separator.End]);
        if (dash == ":") isOpen = true;
        var isRight = found.Dateline.TextOf(separator) == dash;
        if (isRight && isOpen && isClosed) return;
        var message = isRight
            ? $"Put a blank on each side of the dateline’s ‘{dash}’."
            : rule.Say(found.Dateline.TextOf(separator), dash);
        findings.Report(rule, found.Dateline.Prose, separator, message, FixOf(found, separator, dash, isOpen, isClosed));
    }

    /// <summary>One comma before the region and one before the date, none before the dash.</summary>
    public static void LookAtCommas(DatelineCase found, Rule rule, Findings findings)
    {
        var dateline = found.Dateline;
        if (dateline.Facts.DanglingComma is { } dangling)
            findings.Report(rule, dateline.Prose, dangling, "Take out the comma before the dateline’s dash or credit.", found.Replace(dangling, "", FixSafety.Safe, "Take out the comma."));
        foreach (var comma in dateline.Facts.BadCommas)
        {
            if (comma.IsEmpty) ReportMissing(found, comma.Start, rule, findings);
            else ReportSpacing(found, comma, rule, findings);
        }
    }

    /// <summary>The wires send two hyphens and content systems turn them into an en dash: nobody at the desk typed them.</summary>
    private static bool IsWireDash(DatelineCase found, TextRange separator) =>
        found.Dateline.Facts.House == "ap" && found.Dateline.TextOf(separator) is "--" or "–"
        && DatelineFollow.IsSpaced(found.Text, separator);

    private static void ReportMissing(DatelineCase found, int at, Rule rule, Findings findings)
    {
        var word = DatelineWords.WordAt(found.Text, DatelineWords.SkipBlanks(found.Text, at));
        if (word.IsEmpty) return;
        findings.Report(rule, found.Dateline.Prose, word, rule.Say(found.Dateline.TextOf(word)), found.Replace(new TextRange(at, at), ",", FixSafety.Safe, "Put a comma."));
    }

    private static void ReportSpacing(DatelineCase found, TextRange comma, Rule rule, Findings findings)
    {
        var isFollowed = comma.End < found.Text.Length && DatelineWords.IsBlank(found.Text[comma.End]);
        findings.Report(rule, found.Dateline.Prose, comma, "Put no blank before a dateline’s comma, and one behind it.", found.Replace(comma, isFollowed ? "," : ", ", FixSafety.Safe, "Correct the blanks."));
    }

    private static Fix? FixOf(DatelineCase found, TextRange separator, string dash, bool isOpen, bool isClosed)
    {
        // Where markup touches the dash, a blank beside it could break the markup.
        var around = new TextRange(isOpen ? separator.Start : separator.Start - 1, isClosed ? separator.End : separator.End + 1);
        if (around.Start < 0 || !found.Dateline.Prose.Map.IsLiteral(around.Start, around.End)) return null;
        var replacement = (isOpen ? "" : " ") + dash + (isClosed ? "" : " ");
        return found.Replace(separator, replacement, FixSafety.Safe, $"Write ‘{replacement}’.");
    }
}
