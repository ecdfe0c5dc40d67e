using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Checks;

/// <summary>How titles of works are set. The pages' examples show the rules; this shows the edges.</summary>
public sealed class WorkCheckTests
{
    [Theory]
    [InlineData("She read the novel *Moonfall Road*, then slept.", "She read the novel “Moonfall Road,” then slept.")]
    [InlineData("She read \"it.\" The novel *Moonfall Road* is long.", "She read \"it.\" The novel \"Moonfall Road\" is long.")]
    [InlineData("The <em>Moonfall Road</em>, a novel, is long.", null)]
    [InlineData("The novel ***Moonfall Road*** is long.", null)]
    [InlineData("The novel *Moonfall Road,* by Ana Roe, is long.", null)]
    public void Italics_become_quotation_marks_where_that_is_certain(string story, string? expected)
    {
        var found = Assert.Single(Check(story, "ap/italic-title: on"));
        Assert.Equal(expected, found.Fix is { } fix ? Edit(story, fix) : null);
    }

    [Theory]
    [InlineData("She read the novel “Moonfall Road,” then slept.", "She read the novel *Moonfall Road*, then slept.")]
    [InlineData("She read the novel “Moonfall Road” and slept.", "She read the novel *Moonfall Road* and slept.")]
    public void Quotation_marks_become_italics_where_the_house_has_them(string story, string expected) =>
        Assert.Equal(expected, Edit(story, Assert.Single(Check(story, "newsroom/quoted-title: on")).Fix!));

    [Theory]
    [InlineData("“Repay the Piper,” *The Washington Post*, Dec. 7, 2003, is cited.")]
    [InlineData("*Spotlight is made with* [*The Philadelphia Inquirer*](https://example.com) *and others.*")]
    [InlineData("*the guardian of the bridge* slept.")]
    [InlineData("She read the novel and, *Oh My Dear*, wept.")]
    [InlineData("She read the novel *NOT FOR SALE* twice.")]
    public void Stays(string story) => Assert.Empty(Check(story, "ap/italic-title: on"));

    private static string Edit(string story, Fix fix) =>
        fix.Edits.Reverse().Aggregate(story, static (text, edit) => string.Concat(text.AsSpan(0, edit.Range.Start), edit.Text, text.AsSpan(edit.Range.End)));

    private static Diagnostic[] Check(string story, string setting)
    {
        var problems = new List<Problem>();
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", $"rules:\n  {setting}\n"), "", problems);
        var linter = Linter.Compile(StylebookLoader.Load(configuration, problems), configuration, problems);
        Assert.Empty(problems);
        return [.. linter.Check(linter.Parse(new SourceText("article.md", story))).Where(found => found.RuleId == setting[..setting.IndexOf(':', StringComparison.Ordinal)] || found.RuleId == "ap/italic-newspaper")];
    }
}
