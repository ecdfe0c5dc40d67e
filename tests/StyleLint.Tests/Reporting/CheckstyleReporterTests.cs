using System.Xml.Linq;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Reporting;

public sealed class CheckstyleReporterTests
{
    [Fact]
    public void Writes_a_file_for_each_article_and_an_error_for_each_diagnostic() =>
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="4.3">
            <file name="stories/storm.md">
            <error line="3" column="42" severity="warning" message="Use “percent”, not “per cent”." source="style-lint.ap/percent"/>
            </file>
            <file name="stories/quiet.md">
            </file>
            </checkstyle>

            """,
            Samples.AsCheckstyle(Samples.File("stories/storm.md", Samples.Storm, ("per cent", 1)), Samples.File("stories/quiet.md", "Clean.")));

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Suggestion, "info")]
    public void Translates_severities(Severity severity, string written)
    {
        var file = Samples.File("a.md", "per cent", ("per cent", 1));

        Assert.Contains($"severity=\"{written}\"", Samples.AsCheckstyle(file with { Diagnostics = [file.Diagnostics[0] with { Severity = severity }] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Stays_well_formed_whatever_strangers_write()
    {
        var file = XDocument.Parse(Samples.AsCheckstyle(Samples.Attack)).Root!.Element("file")!;

        Assert.Equal(3, file.Elements("error").Count());
        Assert.Contains("]]> </script></style><img src=x onerror=alert(1)> -->'\" %0A::error::x,title=y:: {0} ␍␊::error::z", file.Elements("error").First().Attribute("message")!.Value, StringComparison.Ordinal);
    }
}
