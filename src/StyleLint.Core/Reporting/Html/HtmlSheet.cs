using System.Globalization;
using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting.Html;

/// <summary>Writes the text of an article line by line, with its marks in place.</summary>
internal sealed class HtmlSheet
{
    private readonly StringBuilder html;
    private readonly SourceText source;
    private readonly int article;
    private readonly Dictionary<int, List<HtmlMark>> marksOfLine = [];
    private readonly int frontMatterEnd;

    public HtmlSheet(StringBuilder html, SourceText source, int article, IEnumerable<HtmlMark> marks)
    {
        this.html = html;
        this.source = source;
        this.article = article;
        frontMatterEnd = FrontMatterFence.Find(source.Text)?.Range.End ?? 0;
        foreach (var mark in marks)
            for (var line = source.Lines.PositionOf(mark.Range.Start).Line; line <= source.Lines.PositionOf(mark.Range.End).Line; line++)
                if (marksOfLine.TryGetValue(line, out var others)) others.Add(mark);
                else marksOfLine.Add(line, [mark]);
    }

    /// <summary>Which element stands for a mark, by its number: several may start at one place.</summary>
    public Dictionary<int, string> Anchors { get; } = [];

    public void Write()
    {
        html.Append("<div class=\"sheet\">\n");
        var shown = HtmlStretches.ShownLines(source, marksOfLine);
        var left = 0;
        var isApart = false;
        for (var line = 1; line <= source.Lines.Count; line++)
        {
            if (!shown[line])
            {
                left++;
                continue;
            }

            WriteGap(ref left);
            var isBlank = source.Slice(source.Lines.RangeOf(line)).IsWhiteSpace() && !marksOfLine.ContainsKey(line);
            if (!isBlank) WriteLine(line, isApart);
            isApart = isBlank;
        }

        WriteGap(ref left);
        html.Append("</div>\n");
    }

    private void WriteGap(ref int left)
    {
        if (left > 0) html.Append(CultureInfo.InvariantCulture, $"<p class=\"gap\">{SummarySentence.Count(left, "line")}</p>\n");
        left = 0;
    }

    private void WriteLine(int number, bool isApart)
    {
        var line = source.Lines.RangeOf(number);
        List<HtmlMark> marks = marksOfLine.TryGetValue(number, out var found) ? found : [];
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"{KindOf(line)}{(isApart ? " b" : "")}\" data-l=\"{number}\">");
        var at = line.Start;
        foreach (var stretch in HtmlStretches.Of(source.Text, line, marks))
        {
            if (stretch.Start > at) html.Append("<i class=\"cut\">…</i>");
            foreach (var piece in HtmlPiece.Cut(stretch, marks)) WritePiece(piece);
            at = stretch.End;
        }

        html.Append(at < line.End ? "<i class=\"cut\">…</i></p>\n" : "</p>\n");
    }

    /// <summary>How the line looks: a field of the front matter, a heading or text.</summary>
    private string KindOf(TextRange line)
    {
        if (line.Start < frontMatterEnd) return "f";
        var text = source.Slice(line);
        var signs = text.IndexOfAnyExcept('#');
        return signs is > 0 and <= 6 && text[signs] == ' ' ? $"h{Math.Min(signs, 3)}" : "t";
    }

    private void WritePiece(HtmlPiece piece)
    {
        if (piece.Marks.Count == 0)
        {
            html.Append(HtmlText.Escape(source.Slice(piece.Range)));
            return;
        }

        List<HtmlMark> starting = [.. piece.Marks.Where(mark => mark.Range.Start == piece.Range.Start)];
        html.Append(starting.Count > 0 ? "<a" : "<span").Append(CultureInfo.InvariantCulture, $" class=\"m {ClassOf(piece)}\" data-n=\"{Join(piece.Marks, "")}\"");
        if (starting.Count > 0) WriteAnchor(starting, piece);
        html.Append('>').Append(HtmlText.Escape(source.Slice(piece.Range)));
        foreach (var mark in piece.Marks.Where(mark => mark.Range.End == piece.Range.End)) html.Append(CultureInfo.InvariantCulture, $"<sup>{mark.Number}</sup>");
        html.Append(starting.Count > 0 ? "</a>" : "</span>");
    }

    private void WriteAnchor(List<HtmlMark> starting, HtmlPiece piece)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"m{article}-{starting[0].Number}");
        foreach (var mark in starting) Anchors[mark.Number] = id;
        html.Append(CultureInfo.InvariantCulture, $" id=\"{id}\" href=\"#n{article}-{starting[0].Number}\" aria-describedby=\"{Join(piece.Marks, "n")}\"");
    }

    private string Join(IReadOnlyList<HtmlMark> marks, string prefix) =>
        string.Join(' ', marks.Select(mark => string.Create(CultureInfo.InvariantCulture, $"{prefix}{article}-{mark.Number}")));

    private static string ClassOf(HtmlPiece piece)
    {
        var severity = HtmlSeverity.ClassOf(piece.Marks.Max(static mark => mark.Diagnostic.Severity));
        return piece.Range.IsEmpty ? severity + " point" : severity;
    }
}
