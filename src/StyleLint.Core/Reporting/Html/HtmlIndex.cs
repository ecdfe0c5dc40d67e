using System.Globalization;
using System.Text;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting.Html;

/// <summary>The list of articles: those with diagnostics and how many, and those without.</summary>
internal sealed class HtmlIndex
{
    private const int MostClean = 500;

    private readonly StringBuilder found = new();
    private readonly List<string> clean = [];
    private int cleanCount;
    private int leftOut;

    /// <summary>Articles that have diagnostics.</summary>
    public int Found { get; private set; }

    /// <summary>Adds an article with diagnostics.</summary>
    /// <param name="file">The article.</param>
    /// <param name="isShown">Whether its text is on the page.</param>
    public void Add(FileDiagnostics file, bool isShown)
    {
        Found++;
        if (!isShown) leftOut++;
        var path = HtmlPath.Of(file.Source.Path);
        var name = isShown ? string.Create(CultureInfo.InvariantCulture, $"<a href=\"#a{Found}\">{path}</a>") : path;
        found.Append(CultureInfo.InvariantCulture, $"<li>{name} <span class=\"count\">{file.Diagnostics.Length:N0}</span></li>\n");
    }

    /// <summary>Adds an article without diagnostics.</summary>
    public void AddClean(string path)
    {
        if (cleanCount++ < MostClean) clean.Add(path);
    }

    public void Write(TextWriter output)
    {
        if (Found + cleanCount < 2) return;
        output.Write("<nav class=\"index\" aria-labelledby=\"index\">\n<h2 id=\"index\">In this report</h2>\n");
        if (Found > 0) output.Write($"<ol>\n{found}</ol>\n");
        if (leftOut > 0) output.Write($"<p>{Sentence(leftOut, "article has findings that are", "articles have findings that are")} only counted here, to keep this page readable. The formats json and sarif carry all of them.</p>\n");
        WriteClean(output);
        output.Write("</nav>\n");
    }

    private void WriteClean(TextWriter output)
    {
        if (cleanCount == 0) return;
        output.Write($"<details><summary>{Sentence(cleanCount, "article has", "articles have")} nothing to correct</summary>\n<ul>\n");
        foreach (var path in clean) output.Write($"<li>{HtmlPath.Of(path)}</li>\n");
        if (cleanCount > clean.Count) output.Write(string.Create(CultureInfo.InvariantCulture, $"<li>and {cleanCount - clean.Count:N0} more</li>\n"));
        output.Write("</ul></details>\n");
    }

    private static string Sentence(int count, string one, string many)
    {
        var number = SummarySentence.Count(count, "article").Split(' ')[0];
        return $"{SummarySentence.Capitalize(number)} {(count == 1 ? one : many)}";
    }
}
