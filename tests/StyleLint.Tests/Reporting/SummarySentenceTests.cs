using StyleLint.Reporting;

namespace StyleLint.Tests.Reporting;

public sealed class SummarySentenceTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, "No articles to check.")]
    [InlineData(1, 0, 0, 0, "Nothing to correct in one article.")]
    [InlineData(1200, 0, 0, 0, "Nothing to correct in 1,200 articles.")]
    [InlineData(3, 0, 2, 1, "Two warnings and one suggestion in three articles.")]
    [InlineData(2, 1, 0, 0, "One error in two articles.")]
    [InlineData(10, 1, 10, 3, "One error, 10 warnings and three suggestions in 10 articles.")]
    [InlineData(3, 0, 21, 12, "Twenty-one warnings and 12 suggestions in three articles.")]
    [InlineData(3654, 0, 1234, 2, "In all, 1,234 warnings and two suggestions in 3,654 articles.")]
    public void Counts_as_a_copy_desk_writes_numbers(int files, int errors, int warnings, int suggestions, string sentence) =>
        Assert.Equal(sentence, SummarySentence.Of(new ReportSummary(files, errors, warnings, suggestions)));

    [Fact]
    public void Counts_diagnostics_by_severity()
    {
        var file = Samples.File("a.md", Samples.Storm, ("per cent", 1), ("per cent", 2));

        var summary = ReportSummary.Empty.Plus(file).Plus(file with { Diagnostics = [] });

        Assert.Equal(new ReportSummary(2, 0, 2, 0), summary);
    }
}
