using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting.Html;

/// <summary>Writes a fix as a proofreader marks it: what goes, what comes, and the words around.</summary>
internal static class HtmlChange
{
    private const int Around = 24;
    private const int LongestShown = 160;
    private const string Cut = "<i class=\"cut\">…</i>";

    public static void Write(StringBuilder html, SourceText source, Fix fix)
    {
        var label = fix.Safety == FixSafety.Safe ? "Safe fix" : "Suggested change";
        html.Append("<p class=\"fix\"><b>").Append(label).Append("</b> ").Append(HtmlText.Escape(fix.Description)).Append("</p><p class=\"change\">");
        var line = source.Lines.RangeOf(source.Lines.PositionOf(fix.Edits[0].Range.Start).Line);
        var at = WordStart(source.Text, Math.Max(line.Start, fix.Edits[0].Range.Start - Around), fix.Edits[0].Range.Start);
        if (at > line.Start) html.Append(Cut);
        foreach (var edit in fix.Edits)
        {
            Append(html, source.Text.AsSpan(at, edit.Range.Start - at), "", "");
            Append(html, source.Slice(edit.Range), "<del>", "</del>");
            Append(html, edit.Text, "<ins>", "</ins>");
            at = edit.Range.End;
        }

        WriteRest(html, source, at);
        html.Append("</p>");
    }

    private static void WriteRest(StringBuilder html, SourceText source, int at)
    {
        var line = source.Lines.RangeOf(source.Lines.PositionOf(at).Line);
        var end = Math.Min(line.End, at + Around);
        if (end < line.End && source.Text.LastIndexOf(' ', end, end - at) is var blank && blank > at) end = blank;
        if (end < line.End && char.IsLowSurrogate(source.Text[end])) end++;
        if (end > at) html.Append(HtmlText.Escape(source.Text.AsSpan(at, end - at)));
        if (end < line.End) html.Append(Cut);
    }

    private static int WordStart(string text, int from, int to)
    {
        if (from == 0 || from >= to || char.IsWhiteSpace(text[from - 1])) return from;
        var blank = text.IndexOf(' ', from, to - from);
        if (blank >= 0 && blank + 1 < to) return blank + 1;
        return char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }

    private static void Append(StringBuilder html, ReadOnlySpan<char> text, string open, string close)
    {
        if (text.IsEmpty) return;
        html.Append(open);
        if (text.Length <= LongestShown) html.Append(HtmlText.Escape(text));
        else html.Append(HtmlText.Escape(text[..(LongestShown / 2)])).Append(Cut).Append(HtmlText.Escape(text[^(LongestShown / 2)..]));
        html.Append(close);
    }
}
