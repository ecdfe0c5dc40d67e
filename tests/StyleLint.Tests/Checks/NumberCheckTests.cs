using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Checks;

/// <summary>Where numbers stand in words and where in figures. The pages' examples show the rules; this shows the edges.</summary>
public sealed class NumberCheckTests
{
    [Theory]
    [InlineData("The council heard 3 residents.", "3 → three")]
    [InlineData("The council heard more than 9 residents.", "9 → nine")]
    [InlineData("The council (and 2 lawyers) left.", "2 → two")]
    [InlineData("The council sold two trucks, 4 boats and a plow.", "4 → four")]
    [InlineData("Police saw twelve people.", "twelve → 12")]
    [InlineData("Police saw ninety-nine people.", "ninety-nine → 99")]
    [InlineData("It was the thirteenth time.", "thirteenth → 13th")]
    [InlineData("It was the twenty-second time.", "twenty-second → 22nd")]
    [InlineData("It was the ninety-first time.", "ninety-first → 91st")]
    [InlineData("It was the 2nd time.", "2nd → second")]
    [InlineData("The pier shut. 21 boats left.", "21 → Twenty-one")]
    [InlineData("The pier shut. 105-year-old pilings failed.", "105 → One hundred five")]
    [InlineData("OSLO, Norway — 12 boats left.", "12 → Twelve")]
    public void Is_written_the_other_way(string story, string expected) => Assert.Equal([expected], Found(story));

    [Theory]
    [InlineData("She ran 3 miles and 3.5 kilometers.")]
    [InlineData("See page 3 tables, Room 4 windows and Group 5 schools.")]
    [InlineData("Between 8 and 12 boats left; 2 or 3 stayed.")]
    [InlineData("One in 8 women agreed.")]
    [InlineData("The 4-year-old and a 3-2 win.")]
    [InlineData("She is 3 years old.")]
    [InlineData("Two hundred thirty-five people left.")]
    [InlineData("Two hundred and thirty-five people left.")]
    [InlineData("“We heard 3 shots and twelve screams,” she said.")]
    [InlineData("The firm paid a tenth of it.")]
    [InlineData("Twelve boats left.")]
    [InlineData("The vote was 5 to 4.")]
    [InlineData("The pier shut. 2020 was dry. 911 dispatchers knew. 7-Eleven stayed open. 9 a.m. passed.")]
    [InlineData("12 boats leave pier.")]
    [InlineData("12 boats leave pier.\nOSLO, Norway (AP) - The pier shut.")]
    [InlineData("12 boats leave pier.\n\nOSLO, Norway (AP) - The pier shut.")]
    [InlineData("The pier shut. 34 city boats - Oslo Harbor They left at noon.")]
    [InlineData("The pier shut. 34 commentsShare the story.")]
    [InlineData("More than 3 months")]
    [InlineData("It was 1-2 seconds. `3 trustees` left.")]
    public void Stays(string story) => Assert.Empty(Found(story));

    [Theory]
    [InlineData("ap/small-numbers: {upTo: 12}", "The council heard 12 residents.", "12 → twelve")]
    [InlineData("ap/large-numbers: {from: 13}", "The council heard twelve residents and thirteen lawyers.", "thirteen → 13")]
    [InlineData("ap/small-numbers: {exceptBefore: [residents]}", "The council heard 3 residents and 3 lawyers.", "3 → three")]
    [InlineData("ap/sentence-start: {except: [211]}", "It rang. 211 operators heard it. 911 dispatchers did, too.", "911 → Nine hundred eleven")]
    public void A_house_moves_the_line(string rule, string story, string expected) => Assert.Equal([expected], Found(story, rule));

    [Fact]
    public void What_it_finds_is_what_a_fix_replaces()
    {
        const string Story = "The council *heard* 3&nbsp;residents and **3** lawyers.";
        Assert.Equal(["3 → three", "3 → three"], Found(Story));
    }

    private static IEnumerable<string> Found(string story, string? rule = null)
    {
        var problems = new List<Problem>();
        var text = "rules:\n  ap/small-ordinals: on\n" + (rule is null ? "" : $"  {rule}\n");
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", text), "", problems);
        var linter = Linter.Compile(StylebookLoader.Load(configuration, problems), configuration, problems);
        Assert.Empty(problems);
        foreach (var found in linter.Check(linter.Parse(new SourceText("article.md", story))))
            if (found.RuleId is "ap/small-numbers" or "ap/large-numbers" or "ap/sentence-start" or "ap/small-ordinals" or "ap/large-ordinals")
                yield return $"{story[found.Range.Start..found.Range.End]} → {Assert.Single(found.Fix!.Edits).Text}";
    }
}
