using System.Globalization;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Numbers;

/// <summary>A height with the marks for feet and inches: <c>5'6"</c>.</summary>
internal sealed class FeetAndInchesAspect(Rule rule) : NumberAspect
{
    private const int InchesInFoot = 12;

    /// <summary>Without the mark for inches only the heights of people are believed: <c>5'6</c>.</summary>
    private const int Shortest = 4, Tallest = 8;

    public override void Look(Article article, Prose prose, int index, TextRange sentence, Findings findings)
    {
        var token = prose.Tokens[index];
        if (index > 0 && !token.IsSpaced && prose.Text[token.Start - 1] is not '(') return;
        var text = prose.Text;
        var at = token.Start;
        if (!TryReadNumber(text, ref at, out var feet) || !TryReadMark(text, ref at, "'’′") || !TryReadNumber(text, ref at, out var inches) || inches >= InchesInFoot) return;
        var end = at;
        var isMarked = TryReadMark(text, ref end, "\"”″");
        if (!isMarked && (feet is < Shortest or > Tallest || (at < text.Length && char.IsLetterOrDigit(text[at])))) return;
        var range = new TextRange(token.Start, isMarked ? end : at);
        if (rule.Skips(prose, range)) return;
        var use = IsBehindArticle(prose, index) ? $"{feet}-foot-{inches}" : $"{Count(feet, "foot", "feet")}, {Count(inches, "inch", "inches")}";
        findings.Report(rule, prose, range, rule.Say(text[range.Start..range.End], use), ProseFix.Replace(rule.Page.Fix, article, prose, range, use, $"Write ‘{use}’."));
    }

    private static bool TryReadNumber(string text, ref int at, out int value)
    {
        var start = at;
        while (at < text.Length && at - start < 2 && char.IsAsciiDigit(text[at])) at++;
        return int.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A mark, and a blank behind it where a figure follows.</summary>
    private static bool TryReadMark(string text, ref int at, string marks)
    {
        if (at >= text.Length || !marks.Contains(text[at])) return false;
        at++;
        if (at + 1 < text.Length && text[at] == ' ' && char.IsAsciiDigit(text[at + 1])) at++;
        return true;
    }

    /// <summary>“a 5-foot-6 guard”, but “he is 5 feet, 6 inches tall”.</summary>
    private static bool IsBehindArticle(Prose prose, int index) =>
        index > 0 && prose.TextOf(prose.Tokens[index - 1]) is "a" or "A" or "the" or "The" or "his" or "her" or "their";

    private static string Count(int number, string one, string many) => $"{number.ToString(CultureInfo.InvariantCulture)} {(number == 1 ? one : many)}";
}
