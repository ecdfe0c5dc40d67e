using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Reporting;

public sealed class GitHubReporterTests
{
    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Suggestion, "notice")]
    public void Writes_a_command_that_annotates_the_line(Severity severity, string command)
    {
        var file = Samples.File("stories/storm.md", Samples.Storm, ("per cent", 1));

        Assert.Equal(
            $"::{command} file=stories/storm.md,line=3,endLine=3,col=42,endColumn=50,title=ap/percent::Use “percent”, not “per cent”.\n",
            Samples.AsGitHub(file with { Diagnostics = [file.Diagnostics[0] with { Severity = severity }] }));
    }

    [Fact]
    public void Says_nothing_of_clean_articles() => Assert.Equal("", Samples.AsGitHub(Samples.File("a.md", "Clean.")));

    [Fact]
    public void Leaves_columns_out_where_the_range_has_several_lines()
    {
        var source = new SourceText("a.md", "He said\nwe go\nnow.");
        var file = new FileDiagnostics(source, [Samples.PercentAt(new TextRange(3, 14))]);

        Assert.StartsWith("::warning file=a.md,line=1,endLine=2,title=", Samples.AsGitHub(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_of_other_places_in_lines_of_their_own()
    {
        var file = Samples.File("a.md", Samples.Storm, ("per cent", 2));
        var diagnostic = file.Diagnostics[0] with { Related = [new RelatedLocation(new TextRange(0, 1), "The headline has 100% of it.")] };

        Assert.EndsWith("“per cent”.%0ASee 1:1: The headline has 100%25 of it.\n", Samples.AsGitHub(file with { Diagnostics = [diagnostic] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_file_names_that_would_end_the_property()
    {
        var file = Samples.File("a,line=9::b\nc%.md", "per cent", ("per cent", 1));

        Assert.StartsWith("::warning file=a%2Cline=9%3A%3Ab%0Ac%25.md,line=1,", Samples.AsGitHub(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_no_stranger_write_a_command()
    {
        var lines = Samples.AsGitHub(Samples.Attack).Split('\n');

        Assert.Equal(4, lines.Length);
        foreach (var line in lines[..3])
        {
            Assert.Matches("^::(error|warning|notice) file=stories/[^:,]*,line=[0-9]+,endLine=[0-9]+(,col=[0-9]+,endColumn=[0-9]+)?,title=house/[^:,]*::", line);
            Assert.DoesNotContain(line, static c => char.IsControl(c) || char.IsSurrogate(c) || c == '\u202E');
        }
    }
}
