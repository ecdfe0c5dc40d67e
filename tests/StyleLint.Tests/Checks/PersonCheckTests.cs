using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Checks;

/// <summary>How people are called, first and later. The pages' examples show the rules; this shows the edges.</summary>
public sealed class PersonCheckTests
{
    [Theory]
    [InlineData("ap/full-name-again", "Ana Roe won. Roe said so.\n\n## Sports\n\nAna Roe ran.")]
    [InlineData("ap/full-name-again", "Ana Roe won. Roe said so. The Ana Roe campaign ended with State v. Ana Roe.")]
    [InlineData("ap/full-name-again", "Ana Roe won. Roe said so.\n\n9:05 p.m.\n\nAna Roe left.")]
    [InlineData("ap/title-again", "Sen. Ana Roe won. President Roe, a cousin, called.")]
    [InlineData("ap/title-again", "# Sen. Ana Roe wins\n\nSen. Roe won. It was late.")]
    [InlineData("ap/child-surname", "Ana Roe, 16, won. Roe said so.")]
    [InlineData("ap/child-surname", "The crew came: Ana Roe, 9. Coach Bo Roe was there. Roe said so.")]
    [InlineData("ap/long-title", "He met Deputy Secretary of State Ana Roe.")]
    [InlineData("ap/long-title", "KILLED IN DEADLY BLAST Turkish Party President Ana Roe said so.")]
    [InlineData("newsroom/surname-before-name", "Roe said no.\n\n## Elsewhere\n\nAna Roe left.")]
    [InlineData("newsroom/introduced-in-story", "# Ana Roe wins\n\nIt was late.\n\n- Ana Roe, 41, won.\n\nRoe said so.")]
    [InlineData("newsroom/introduced-in-story", "Ana Roe wins in Bend\n\nAna Roe won. Roe said so.")]
    [InlineData("newsroom/never-introduced", "I met Sen. Roe. Sen. Roe said I could stay. I left.")]
    [InlineData("newsroom/never-introduced", "Sen. Roe said no. His wife is Xiomara Roe. In TomÃ¡s Yi’s house Mr. Yi said yes.")]
    [InlineData("newsroom/courtesy-mixed", "Ana Roe won. Ms. Roe said so. Gov. Roe left.")]
    public void Stays(string rule, string story) => Assert.Empty(Found(rule, story));

    [Theory]
    [InlineData("ap/full-name-again: {within: 0}", "Ana Roe won. Roe said so. Ana Roe left.", "Ana Roe")]
    [InlineData("ap/title-again: {titles: [President]}", "President Ana Roe won. President Roe said so. Then Sen. Roe left.", "President Roe")]
    [InlineData("ap/child-surname: {oldest: 17}", "Ana Roe, 17, won. Roe said so.", "Roe")]
    [InlineData("ap/long-title: {words: 2}", "He met City Fire Chief Ana Roe and Fire Chief Bo Yi.", "City Fire Chief")]
    [InlineData("newsroom/never-introduced: {except: [Roe]}", "Sen. Roe said no. Sen. Yi said no.", "Sen. Yi")]
    [InlineData("newsroom/introduced-in-story: on", "Ana Roe wins in Bend\n\nRoe said so. It was late.", "Roe")]
    [InlineData("newsroom/courtesy-missing: on", "Ana Roe won. Roe said so. Ms. Roe left the Roe house.", "Roe")]
    public void A_house_moves_the_line(string setting, string story, string found) =>
        Assert.Equal([found], Found(setting[..setting.IndexOf(':', StringComparison.Ordinal)], story, setting));

    [Fact]
    public void A_later_reference_points_at_the_introduction()
    {
        const string Story = "Sen. Ana Roe won. Sen. Roe said so.";
        var found = Assert.Single(Check("ap/title-again", Story, "ap/title-again: on"));
        Assert.Equal("Ana Roe", Story[Assert.Single(found.Related).Range.Start..found.Related[0].Range.End]);
    }

    private static IEnumerable<string> Found(string rule, string story, string? setting = null) =>
        Check(rule, story, setting ?? $"{rule}: on").Select(found => story[found.Range.Start..found.Range.End]);

    private static IEnumerable<Diagnostic> Check(string rule, string story, string setting)
    {
        var problems = new List<Problem>();
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", $"rules:\n  {setting.Replace("{", "{enabled: true, ", StringComparison.Ordinal)}\n"), "", problems);
        var linter = Linter.Compile(StylebookLoader.Load(configuration, problems), configuration, problems);
        Assert.Empty(problems);
        return linter.Check(linter.Parse(new SourceText("article.md", story))).Where(found => found.RuleId == rule);
    }
}
