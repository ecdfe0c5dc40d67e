using System.Text.Json;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Reporting;

public sealed class GitLabReporterTests
{
    [Fact]
    public void Writes_what_GitLab_reads() =>
        Assert.Equal(
            """
            [{"type":"issue","check_name":"ap/percent","description":"Use “percent”, not “per cent”.","categories":["Style"],"severity":"minor","fingerprint":"FINGERPRINT","location":{"path":"storm.md","lines":{"begin":3,"end":3}}}]

            """.Replace("FINGERPRINT", Fingerprints(Samples.File("storm.md", Samples.Storm, ("per cent", 1)))[0], StringComparison.Ordinal),
            Samples.AsGitLab(Samples.File("storm.md", Samples.Storm, ("per cent", 1))));

    [Fact]
    public void Writes_an_empty_array_for_clean_articles() => Assert.Equal("[]\n", Samples.AsGitLab(Samples.File("a.md", "Clean.")));

    [Theory]
    [InlineData(Severity.Error, "major")]
    [InlineData(Severity.Warning, "minor")]
    [InlineData(Severity.Suggestion, "info")]
    public void Translates_severities(Severity severity, string written)
    {
        var file = Samples.File("a.md", "per cent", ("per cent", 1));

        Assert.Contains($"\"severity\":\"{written}\"", Samples.AsGitLab(file with { Diagnostics = [file.Diagnostics[0] with { Severity = severity }] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_a_fingerprint_that_a_new_paragraph_above_does_not_change() =>
        Assert.Equal(
            Fingerprints(Samples.File("a.md", "It rose 5 per cent.\n", ("per cent", 1))),
            Fingerprints(Samples.File("a.md", "A new lead.\n\nIt rose 5 per cent.\n", ("per cent", 1))));

    [Fact]
    public void Gives_each_finding_its_own_fingerprint_within_and_across_articles()
    {
        const string Text = "It rose 5 per cent.\n\nIt rose 5 per cent.\n";

        var fingerprints = Fingerprints(Samples.File("a.md", Text, ("per cent", 1), ("per cent", 2)), Samples.File("b.md", Text, ("per cent", 1)));

        Assert.Equal(3, fingerprints.Distinct().Count());
        Assert.All(fingerprints, static fingerprint => Assert.Matches("^[0-9a-f]{32}$", fingerprint));
    }

    [Fact]
    public void Stays_well_formed_and_on_one_line_whatever_strangers_write()
    {
        using var json = JsonDocument.Parse(Samples.AsGitLab(Samples.Attack));

        var description = json.RootElement[0].GetProperty("description").GetString()!;
        Assert.DoesNotContain(description, static c => char.IsControl(c));
        Assert.Contains("%0A::error::x", description, StringComparison.Ordinal);
        Assert.Contains("\r\n::error::z", json.RootElement[0].GetProperty("location").GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    private static List<string> Fingerprints(params ReadOnlySpan<FileDiagnostics> files)
    {
        using var json = JsonDocument.Parse(Samples.AsGitLab(files));
        return [.. json.RootElement.EnumerateArray().Select(static issue => issue.GetProperty("fingerprint").GetString()!)];
    }
}
