using System.Xml.Linq;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Reporting;

public sealed class JUnitReporterTests
{
    [Fact]
    public void Makes_a_suite_of_each_article_and_a_failed_test_of_each_warning() =>
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="StyleLint">
            <testsuite name="stories/storm.md" tests="1" failures="1" errors="0" skipped="0" time="0">
            <testcase name="ap/percent at 3:42" classname="stories/storm.md" time="0">
            <failure type="warning" message="Use “percent”, not “per cent”.">stories/storm.md:3:42: warning ap/percent: Use “percent”, not “per cent”.
              3 | PORT HOLLOW, Maine (AP) — Turnout rose 5 per cent at the shelters on Friday.
                |                                          ^^^^^^^^
                = fix (safe): Write ‘percent’.
            </failure>
            </testcase>
            </testsuite>
            <testsuite name="stories/quiet.md" tests="1" failures="0" errors="0" skipped="0" time="0">
            <testcase name="style" classname="stories/quiet.md" time="0"/>
            </testsuite>
            </testsuites>

            """,
            Samples.AsJUnit(Samples.File("stories/storm.md", Samples.Storm, ("per cent", 1)), Samples.File("stories/quiet.md", "Clean.")));

    [Fact]
    public void Skips_the_test_of_a_suggestion()
    {
        var file = Samples.File("a.md", Samples.Storm, ("per cent", 1), ("per cent", 2));

        var suite = XDocument.Parse(Samples.AsJUnit(file with { Diagnostics = [file.Diagnostics[0], file.Diagnostics[1] with { Severity = Severity.Suggestion }] })).Root!.Element("testsuite")!;

        Assert.Equal(("2", "1", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("skipped")!.Value));
        Assert.Contains("Use “percent”", suite.Elements("testcase").Last().Element("skipped")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Stays_well_formed_whatever_strangers_write()
    {
        var suite = XDocument.Parse(Samples.AsJUnit(Samples.Attack)).Root!.Element("testsuite")!;

        Assert.Equal(3, suite.Elements("testcase").Count());
        Assert.Contains("␛[2J\\u009B ]]> </script></style><img src=x onerror=alert(1)> -->'\" %0A::error::x", suite.Attribute("name")!.Value, StringComparison.Ordinal);
        Assert.Contains("\\uD800 \\uFFFE \\uFFFF␀", suite.Element("testcase")!.Element("failure")!.Value, StringComparison.Ordinal);
    }
}
