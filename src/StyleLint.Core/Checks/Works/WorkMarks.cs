using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Works;

/// <summary>Makes fixes that change the marks around a title and leave the title alone.</summary>
internal static class WorkMarks
{
    /// <summary>The title in the quotation marks of the article, with the comma behind it inside.</summary>
    public static string Quoted((string Open, string Close) marks, Prose prose, TextRange title) =>
        marks.Open + prose.Text[title.Start..title.End] + CommaBehind(prose, title) + marks.Close;

    /// <summary>Italics to quotation marks; null where HTML, other markup or a mark inside the italics makes it doubtful.</summary>
    public static Fix? ToQuotes(Rule rule, Article article, Prose prose, TextRange title, (string Open, string Close) marks)
    {
        if (rule.Page.Fix is not { } safety || Asterisks(article, prose, title) is not { } source) return null;
        var (open, close) = marks;
        var comma = CommaBehind(prose, title);
        if (!article.Source.Text.AsSpan(source.End).StartsWith(comma)) comma = "";
        return new Fix(safety, "Write the title in quotation marks.", [new Edit(new TextRange(source.Start, source.Start + 1), open), new Edit(new TextRange(source.End - 1, source.End + comma.Length), comma + close)]);
    }

    /// <summary>Italics to no marks at all.</summary>
    public static Fix? ToPlain(Rule rule, Article article, Prose prose, TextRange title) =>
        rule.Page.Fix is { } safety && Asterisks(article, prose, title) is { } source
            ? new Fix(safety, "Take out the italics.", [new Edit(new TextRange(source.Start, source.Start + 1), ""), new Edit(new TextRange(source.End - 1, source.End), "")])
            : null;

    /// <summary>Quotation marks to italics; a comma moves out of them.</summary>
    public static Fix? ToItalics(Rule rule, Article article, Prose prose, TextRange quoted)
    {
        if (rule.Page.Fix is not { } safety || !prose.Map.IsLiteral(quoted.Start, quoted.End) || prose.Text.AsSpan()[quoted.Start..quoted.End].ContainsAny('*', '_')) return null;
        var source = prose.Map.ToSource(quoted);
        if (article.Source.Text[source.Start] is not ('“' or '"') || article.Source.Text[source.End - 1] is not ('”' or '"')) return null;
        var comma = article.Source.Text[source.End - 2] switch { ',' => ",", '.' => ".", _ => "" };
        return new Fix(safety, "Write the title in italics.",
            [new Edit(new TextRange(source.Start, source.Start + 1), "*"), new Edit(new TextRange(source.End - 1 - comma.Length, source.End), "*" + comma)]);
    }

    /// <summary>The title with one asterisk or underscore at either end.</summary>
    private static TextRange? Asterisks(Article article, Prose prose, TextRange title)
    {
        if (!prose.Map.IsLiteral(title.Start, title.End)) return null;
        var (text, source) = (article.Source.Text, prose.Map.ToSource(title));
        if (source.Start == 0 || source.End >= text.Length || text[source.Start - 1] is not ('*' or '_') || text[source.End] != text[source.Start - 1]) return null;
        var isDouble = source.Start > 1 && text[source.Start - 2] == text[source.End] || source.End + 1 < text.Length && text[source.End + 1] == text[source.End];
        return isDouble ? null : new TextRange(source.Start - 1, source.End + 1);
    }

    private static string CommaBehind(Prose prose, TextRange title) =>
        title.End < prose.Text.Length && prose.Text[title.End] is ',' or '.' ? prose.Text.Substring(title.End, 1) : "";

    /// <summary>The quotation marks of the article.</summary>
    public static (string Open, string Close) MarksOf(Article article) =>
        article.Source.Text.Contains('"') && !article.Source.Text.Contains('“') ? ("\"", "\"") : ("“", "”");
}
