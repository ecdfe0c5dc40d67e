using System.Text.Json;

namespace StyleLint.Tests.Cli;

public sealed class SourcesCommandTests
{
    private const string Story = "“It works,” Ana Ruiz said. “Yes,” Ruiz said.\n\nPolice said so. An aide spoke on condition of anonymity because the talks were private.\n";

    [Fact]
    public void The_ledger_says_who_is_cited_how_and_where()
    {
        using var desk = new Desk().Write("story.md", Story);
        Assert.Equal(
            """
            story.md
              Ana Ruiz                                 named                     2  line 1
              Police                                   institutional             1  line 3
              An aide spoke on condition of anonymity  granted, with reason      1  line 3

            1 article: 1 named, 1 institutional, 0 described, 0 vague, 1 granted.

            """,
            desk.Run("sources", "story.md").Out);
    }

    [Fact]
    public void A_comma_in_a_cell_of_csv_is_quoted_and_a_formula_is_none()
    {
        using var desk = new Desk().Write("=1,2.md", Story);
        var result = desk.Run("sources", "--format", "csv", ".");
        Assert.Equal(0, result.Code);
        Assert.Contains("\r\n\"'=1,2.md\",Ana Ruiz,named,,2,1 1\r\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_total()
    {
        using var desk = new Desk().Write("story.md", Story);
        using var json = JsonDocument.Parse(desk.Run("sources", "--format", "json", "story.md").Out);
        Assert.Equal(1, json.RootElement.GetProperty("total").GetProperty("named").GetInt32());
        Assert.Equal(2, json.RootElement.GetProperty("articles")[0].GetProperty("sources")[0].GetProperty("lines").GetArrayLength());
    }

    [Fact]
    public void Markdown_goes_into_a_file()
    {
        using var desk = new Desk().Write("story.md", Story);
        var result = desk.Run("sources", "--format", "markdown", "--output", "ledger.txt", "story.md");
        Assert.Equal(new CommandResult(0, "", ""), result);
        Assert.Contains("| Ana Ruiz | named | 2 | line 1 |", desk.Read("ledger.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_not_there_is_a_failure()
    {
        using var desk = new Desk();
        Assert.Equal(2, desk.Run("sources", "missing.md").Code);
    }
}
