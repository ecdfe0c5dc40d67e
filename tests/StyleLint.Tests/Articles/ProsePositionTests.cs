using FsCheck;
using FsCheck.Xunit;
using StyleLint.Articles;

namespace StyleLint.Tests.Articles;

/// <summary>Whatever is written, prose and source agree character by character.</summary>
public sealed class ProsePositionTests
{
    [Property(MaxTest = 3000)]
    public void Every_run_of_prose_equals_its_source(DoNotSize<int> any) => AssertExact(GeneratedMarkdown.Document(any.Item));

    [Property(MaxTest = 500)]
    public void Crlf_changes_no_line_and_no_column(DoNotSize<int> any)
    {
        var text = GeneratedMarkdown.Document(any.Item);
        var unix = TestArticles.Parse(text);
        var windows = TestArticles.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(Positions(unix), Positions(windows));
    }

    [Property(MaxTest = 500)]
    public void A_byte_order_mark_changes_no_position(DoNotSize<int> any)
    {
        var text = GeneratedMarkdown.Document(any.Item);
        Assert.Equal(Positions(TestArticles.Parse(text)), Positions(TestArticles.Parse("\uFEFF" + text)));
    }

    [Property(MaxTest = 500)]
    public void Front_matter_shifts_lines_and_nothing_else(DoNotSize<int> any)
    {
        const string FrontMatter = "---\nslug: ice\n---\n";
        var text = GeneratedMarkdown.Document(any.Item);
        var shifted = Positions(TestArticles.Parse(FrontMatter + text)).Select(static entry => (entry.Text, entry.Line - 3, entry.Column, entry.EndLine - 3, entry.EndColumn));
        Assert.Equal(Positions(TestArticles.Parse(text)), shifted);
    }

    private static void AssertExact(string text)
    {
        var article = TestArticles.Parse(text);
        foreach (var block in article.Blocks)
        {
            var prose = 0;
            var source = 0;
            foreach (var run in block.Map.Runs)
            {
                Assert.Equal(prose, run.ProseStart);
                Assert.InRange(run.SourceStart, source, article.Source.Text.Length);
                Assert.InRange(run.Source.End, run.SourceStart, article.Source.Text.Length);
                if (run.Kind == SourceRunKind.Literal)
                    Assert.Equal(block.Text.Substring(run.ProseStart, run.ProseLength), article.Source.Slice(run.Source).ToString());
                (prose, source) = (run.Prose.End, run.Source.End);
            }

            Assert.Equal(block.Text.Length, prose);
        }
    }

    private static List<(string Text, int Line, int Column, int EndLine, int EndColumn)> Positions(Article article)
    {
        var found = new List<(string, int, int, int, int)>();
        foreach (var block in article.Blocks)
            foreach (var token in block.Tokens)
            {
                var range = block.Map.ToSource(token.Start, token.End);
                var (start, end) = (article.Source.Lines.PositionOf(range.Start), article.Source.Lines.PositionOf(range.End));
                found.Add((block.TextOf(token).ToString(), start.Line, start.Column, end.Line, end.Column));
            }

        return found;
    }
}
