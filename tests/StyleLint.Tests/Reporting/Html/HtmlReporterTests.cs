using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Tests.Reporting.Html;

public sealed partial class HtmlReporterTests
{
    [Fact]
    public void Marks_the_words_in_the_text_and_links_them_to_a_note()
    {
        var page = Samples.AsHtml(Samples.File("stories/storm.md", Samples.Storm, ("per cent", 1)));

        Assert.Contains("<h1>One warning in one article.</h1>", page, StringComparison.Ordinal);
        Assert.Contains("""<p class="h1" data-l="1"># Storm closes ferries</p>""", page, StringComparison.Ordinal);
        Assert.Contains("""rose 5 <a class="m w" data-n="1-1" id="m1-1" href="#n1-1" aria-describedby="n1-1">per cent<sup>1</sup></a> at the shelters""", page, StringComparison.Ordinal);
        Assert.Contains("""<li id="n1-1" class="w" data-r="1" data-m="m1-1"><p class="head"><b>Warning</b> <a class="place" href="#m1-1">3:42</a> <a class="by" href="#r1">ap/percent</a></p><p class="msg">Use “percent”, not “per cent”.</p>""", page, StringComparison.Ordinal);
        Assert.Contains("<del>per cent</del><ins>percent</ins>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_the_reason_of_a_rule_once()
    {
        var page = Samples.AsHtml(Samples.File("a.md", Samples.Storm, ("per cent", 1), ("per cent", 2)));

        Assert.Contains("<h3>Write percent as one word</h3>\n<p class=\"id\"><code>ap/percent</code> · twice</p>", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "The AP Stylebook writes <em>percent</em> as one word"));
    }

    [Fact]
    public void Shows_every_finding_where_marks_overlap_or_have_no_width()
    {
        const string Text = "One two three.\nFour.\n";
        var page = Samples.AsHtml(Found(Text, (0, 7), (4, 13), (4, 13), (14, 14), (8, 21)));

        Assert.Contains("""<a class="m w" data-n="1-1" id="m1-1" href="#n1-1" aria-describedby="n1-1">One </a>""", page, StringComparison.Ordinal);
        Assert.Contains("""<a class="m w" data-n="1-1 1-2 1-3" id="m1-2" href="#n1-2" aria-describedby="n1-1 n1-2 n1-3">two<sup>1</sup></a>""", page, StringComparison.Ordinal);
        Assert.Contains("""<a class="m w point" data-n="1-4" id="m1-4" href="#n1-4" aria-describedby="n1-4"><sup>4</sup></a>""", page, StringComparison.Ordinal);
        Assert.Contains("""<span class="m w" data-n="1-5">Four.<sup>5</sup></span>""", page, StringComparison.Ordinal);
        Assert.Equal(Text.ReplaceLineEndings(""), TextOf(Regex.Match(page, "<div class=\"sheet\">(.*?)</div>", RegexOptions.Singleline).Groups[1].Value));
    }

    [Fact]
    public void Lists_clean_articles_without_their_text()
    {
        var page = Samples.AsHtml(Samples.File("a.md", "per cent", ("per cent", 1)), Samples.File("quiet.md", "Nothing happened."));

        Assert.Contains("<summary>One article has nothing to correct</summary>", page, StringComparison.Ordinal);
        Assert.Contains("<li>quiet.md</li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing happened.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_of_a_long_article_only_what_is_near()
    {
        var text = string.Concat(Enumerable.Repeat("The ferry stayed in port all of the long and windy week.\n", 2000)) + "It rose 5 per cent.\n" + string.Concat(Enumerable.Repeat("Nobody was hurt.\n", 2000));

        var page = Samples.AsHtml(Samples.File("a.md", text, ("per cent", 1)));

        Assert.InRange(Regex.Count(page, "The ferry stayed"), 1, 5);
        Assert.Contains("<p class=\"gap\">1,998 lines</p>", page, StringComparison.Ordinal);
        Assert.Contains("It rose 5 <a", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_of_a_long_line_only_what_is_near()
    {
        var text = string.Concat(Enumerable.Repeat("🌊 and wind. ", 2000)) + "It rose 5 per cent." + string.Concat(Enumerable.Repeat(" Calm. 🌊", 2000));

        var page = Samples.AsHtml(Samples.File("a.md", text, ("per cent", 1)));

        Assert.InRange(Regex.Count(page, "and wind"), 1, 50);
        Assert.Contains("<i class=\"cut\">…</i>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\\uD83C", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_counts_what_would_make_the_page_too_large()
    {
        var text = string.Concat(Enumerable.Repeat("It rose 5 per cent.\n", 400));
        var file = Found(text, [.. Enumerable.Range(0, 400).Select(static line => (line * 20 + 10, line * 20 + 18))]);

        var page = Samples.AsHtml([.. Enumerable.Range(0, 80).Select(number => file with { Source = new SourceText($"story{number}.md", text) })]);

        Assert.InRange(page.Length, 6_000_000, 7_000_000);
        Assert.Contains("articles have findings that are only counted here", page, StringComparison.Ordinal);
        Assert.Contains("<li>story79.md <span class=\"count\">400</span></li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Needs_nothing_but_itself_and_allows_nothing_else()
    {
        var page = Samples.AsHtml(Samples.File("a.md", "per cent", ("per cent", 1)));

        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{HashOf(page, "style")}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{HashOf(page, "script")}'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("""(src|href)="(?!#)|style="|@import|url\(|\son[a-z]+=["']""", page);
    }

    [Fact]
    public void Lets_nothing_of_a_stranger_become_markup()
    {
        const string Attack = "Why? <img src=x onerror=alert(1)> [here](javascript:alert(1)) ![](http://example.com/x.png) <javascript:alert(2)> </script>\n\n<script>alert(3)</script>\n";
        using var stream = new MemoryStream();
        using var writer = new StreamWriter(stream, new UTF8Encoding(false));
        var reporter = new HtmlReporter(writer, [new RuleDescription(Samples.Attack.Diagnostics[0].RuleId, "</h3><script>alert(4)</script>", Attack, Severity.Warning, [])]);
        reporter.Report(Samples.Attack);
        reporter.Complete(ReportSummary.Empty.Plus(Samples.Attack));
        var page = Encoding.UTF8.GetString(stream.ToArray());

        Assert.Single(Regex.Matches(page, "<script"));
        Assert.Single(Regex.Matches(page, "</script"));
        Assert.Single(Regex.Matches(page, "</style"));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<a[^>]*(javascript|http)", page);
        Assert.DoesNotContain(page, static c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\uFFFE' or '\uFFFF');
    }

    private static FileDiagnostics Found(string text, params ReadOnlySpan<(int Start, int End)> ranges)
    {
        var diagnostics = new List<Diagnostic>();
        foreach (var (start, end) in ranges) diagnostics.Add(Samples.PercentAt(new TextRange(start, end)) with { Fix = null });
        return new FileDiagnostics(new SourceText("a.md", text), [.. diagnostics]);
    }

    private static string TextOf(string html) => WebUtility.HtmlDecode(Tags().Replace(html.ReplaceLineEndings(""), ""));

    private static string HashOf(string page, string element) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Regex.Match(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value)));

    [GeneratedRegex("<sup>[0-9]+</sup>|<[^>]*>")]
    private static partial Regex Tags();
}
