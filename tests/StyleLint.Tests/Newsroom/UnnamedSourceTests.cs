using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Newsroom;

public sealed class UnnamedSourceTests
{
    private static readonly Lazy<Linter> House = new(static () =>
    {
        var problems = new List<Problem>();
        var linter = Linter.Compile(StylebookLoader.Load(LintConfiguration.Default, problems), LintConfiguration.Default, problems);
        Assert.Empty(problems);
        return linter;
    });

    [Theory]
    [InlineData("Sources said the plant will close.", AttributionKind.Vague, "Sources")]
    [InlineData("A source told the Courier the deal is dead.", AttributionKind.Vague, "A source")]
    [InlineData("Critics say the bridge is unsafe.", AttributionKind.Vague, "Critics")]
    [InlineData("People close to the mayor said he would resign.", AttributionKind.Vague, "People close to")]
    [InlineData("The firm reportedly paid $4 million.", AttributionKind.Vague, "reportedly")]
    [InlineData("It is understood the sale fell through.", AttributionKind.Vague, "It is understood")]
    [InlineData("A senior administration official said the talks go on.", AttributionKind.Described, "A senior administration official")]
    [InlineData("Two people familiar with the plan said it was dead.", AttributionKind.Described, "Two people familiar with")]
    [InlineData("The plan was floated by two harbor observers familiar with the issue.", AttributionKind.Described, "two harbor observers familiar with")]
    [InlineData("Two sources told the Courier that lawmakers including Dana Lee knew.", AttributionKind.Vague, "Two sources")]
    [InlineData("A nurse, who asked not to be named, said two wards had closed.", AttributionKind.Granted, "A nurse, who asked not to be named")]
    [InlineData("The critics, however, have long said so. Some experts, however, have long said so.", AttributionKind.Vague, "Some experts")]
    public void Finds_unnamed_sources(string story, AttributionKind kind, string text)
    {
        var source = Assert.Single(Parse(story).Sources);
        Assert.Equal((kind, text), (source.Kind, source.Text));
    }

    [Theory]
    [InlineData("He wrote open source code, and the source of income dried up.")]
    [InlineData("The data source said nothing new to clerks.")]
    [InlineData("Source: Census Bureau")]
    [InlineData("“Sources said it was dead,” Lee said.")]
    [InlineData("NFL insider Jo Pell said the trade was dead.")]
    [InlineData("Police said the road was closed. The White House said so, too.")]
    [InlineData("Dana Lee, a lawyer for the union, said the talks go on.")]
    [InlineData("An official newspaper said the mills were losing money.")]
    [InlineData("The fund called the official disclosure form that said so wrong.")]
    [InlineData("A doctor told her the wait would be short.")]
    [InlineData("When one analyst said so on the air, she was cut off.")]
    [InlineData("Dana Lee said that a member of the panel said no.")]
    [InlineData("She was approached by a lobbyist who said no.")]
    [InlineData("Lee and other advocates believe the law is weak.")]
    [InlineData("He spoke to supporters in Erie on Monday, police said.")]
    [InlineData("They passed more bills than economists predicted.")]
    [InlineData("One city lawyer involved in the deal was Dana Lee.")]
    [InlineData("The vote left some advocates worried.")]
    [InlineData("The two aides said no.")]
    [InlineData("Officials said the road will reopen.")]
    public void Leaves_everybody_else_alone(string story) => Assert.Empty(Parse(story).Sources);

    [Theory]
    [InlineData("A lobbyist says the lawmaker insulted her.\n\nDana Lee, a lobbyist for the union, told her story on Monday.")]
    [InlineData("A top adviser says the bill will pass.\n\nDana Lee spoke to reporters on Thursday.")]
    [InlineData("On Monday in Erie an aide said the talks go on.\n\nThe aide, Dana Lee, spoke for an hour.")]
    public void Somebody_named_in_the_next_paragraph_is_not_unnamed(string story) => Assert.Empty(Parse(story).Sources);

    [Theory]
    [InlineData("The aide spoke on condition of anonymity because the talks were private.", "because the talks were private")]
    [InlineData("A guard, who asked not to be named for fear of losing his job, saw it.", "for fear of losing his job")]
    [InlineData("An officer spoke on condition of anonymity. He was not authorized to speak to reporters.", "not authorized to speak to reporters")]
    [InlineData("An aide requested anonymity.", null)]
    public void Knows_why_a_source_is_not_named(string story, string? reason) =>
        Assert.Equal(reason, Assert.Single(Parse(story).Sources, static source => source.Kind == AttributionKind.Granted).Reason);

    [Theory]
    [InlineData("one source, a critic who, ")]
    [InlineData("“said a source, ")]
    [InlineData("anonymity because ")]
    public void A_megabyte_in_one_paragraph_does_not_hang(string words)
    {
        var story = string.Concat(Enumerable.Repeat(words, (1 << 20) / words.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Parse(story);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"It took {clock.Elapsed}.");
    }

    private static Article Parse(string story) => House.Value.Parse(new SourceText("article.md", story));
}
