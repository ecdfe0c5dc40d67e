using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Newsroom;

/// <summary>How much a phrase tells of a source, whether it is one, and where it starts and ends.</summary>
public sealed class SourceShapeTests
{
    private static readonly Linter House = Linter.Compile(EmbeddedPages.Stylebooks, LintConfiguration.Default, []);

    [Theory]
    [InlineData("Another official said no.", "Described: Another official")]
    [InlineData("An official said no.", "Described: An official")]
    [InlineData("One official said no.", "Described: One official")]
    [InlineData("Two officials said no.", "Described: Two officials")]
    [InlineData("12 officials said no.", "Described: 12 officials")]
    [InlineData("Several officials said no.", "Vague: Several officials")]
    [InlineData("Many analysts said no.", "Vague: Many analysts")]
    [InlineData("A dozen officials said no.", "Described: A dozen officials")]
    [InlineData("A few officials said no.", "Described: A few officials")]
    [InlineData("One of three officials said no.", "Described: One of three officials")]
    [InlineData("Former officials said no.", "Described: Former officials")]
    [InlineData("Senior officials said no.")]
    [InlineData("A officials said no.")]
    [InlineData("Two official said no.")]
    [InlineData("Former official said no.")]
    public void The_count_tells_whether_it_is_one_source(string story, params string[] expected) => AssertSources(expected, story);

    [Theory]
    [InlineData("Two critics said no.", "Described: Two critics")]
    [InlineData("Some critics said no.", "Vague: Some critics")]
    [InlineData("Critics familiar with the plan said no.", "Described: Critics familiar with")]
    [InlineData("The critics said no.")]
    [InlineData("Critic said no.")]
    [InlineData("Several people said no.")]
    [InlineData("Three people said no.", "Vague: Three people")]
    [InlineData("A man said no.")]
    [InlineData("People said no.")]
    public void Groups_and_people_are_vague_where_nobody_counts_them(string story, params string[] expected) => AssertSources(expected, story);

    [Theory]
    [InlineData("A source familiar with the talks said no.", "Described: A source familiar with")]
    [InlineData("A source close to the mayor said no.", "Vague: A source close to")]
    [InlineData("A police source said no.", "Described: A police source")]
    [InlineData("One unnamed source said no.", "Vague: One unnamed source")]
    [InlineData("The source said no.", "Vague: The source")]
    [InlineData("A police source said no. The source said more.", "Described: A police source", "Described: The source")]
    [InlineData("The plan is dead, according to a source with knowledge of it.", "Described: a source with knowledge of")]
    [InlineData("An aide familiar with the plan said no. The aide familiar with the plan went home.", "Described: An aide familiar with")]
    [InlineData("The aide close to the mayor said no.")]
    [InlineData("An aide close to the mayor said no.", "Vague: An aide close to")]
    [InlineData("One aide in the talks wanted more.")]
    [InlineData("The plan was known to two aides briefed on the talks.", "Described: two aides briefed on")]
    [InlineData("The plan was known to two aides involved in the talks.")]
    public void What_follows_tells_what_the_source_knows(string story, params string[] expected) => AssertSources(expected, story);

    [Theory]
    [InlineData("A lawyer named Lee said no.")]
    [InlineData("A lawyer, Dana Lee, said no.")]
    [InlineData("A lawyer, who is 52, said no.", "Described: A lawyer")]
    [InlineData("A lawyer’s office said no.")]
    [InlineData("An aide-turned-lobbyist said no.", "Described: An aide-turned-lobbyist")]
    [InlineData("Lawyer Dana Lee said no.")]
    [InlineData("Dana Lee, an official at the mill, said no.")]
    [InlineData("Dana Lee (D-Minn.), an official at the mill, said no.")]
    [InlineData("Dana Lee, 52, an official at the mill, said no.")]
    [InlineData("On Monday, an official said no.", "Described: an official")]
    [InlineData("In Erie, an official said no.", "Described: an official")]
    [InlineData("Lee and other officials said no.")]
    [InlineData("Soon other officials said no.")]
    public void A_name_beside_it_tells_who_it_is(string story, params string[] expected) => AssertSources(expected, story);

    [Theory]
    [InlineData("An official told her no.")]
    [InlineData("An official told him no.")]
    [InlineData("An official told the Courier no.", "Described: An official")]
    [InlineData("Dana Lee said an official said no.")]
    [InlineData("Dana Lee said that an official said no.")]
    [InlineData("Dana Lee said a source told her no.", "Vague: a source")]
    [InlineData("If an official said no, he went.")]
    [InlineData("She asked whether an official said no.")]
    [InlineData("The bid was lower than an official said.")]
    [InlineData("If a source said no, he went.", "Vague: a source")]
    [InlineData("She was called by an official who said no.")]
    [InlineData("The plan, denounced by an official who said no, is dead.")]
    [InlineData("He spoke about an official, police said.")]
    [InlineData("He spoke for an official, police said.")]
    [InlineData("He spoke against an official, police said.")]
    [InlineData("He spoke between two officials, police said.")]
    [InlineData("He ran toward an official, police said.")]
    [InlineData("He ran among two officials, police said.")]
    [InlineData("He ran towards an official, police said.")]
    [InlineData("He heard an official say no.")]
    [InlineData("In a letter to the board, an official said no.")]
    [InlineData("An official hopes the vote is soon.")]
    public void Who_does_not_speak_to_the_newsroom_is_no_source(string story, params string[] expected) => AssertSources(expected, story);

    [Theory]
    [InlineData("A lobbyist says no.\n\nDana Lee spoke on Monday.")]
    [InlineData("A lobbyist says no.\n\nDana Lee made a speech.")]
    [InlineData("A lobbyist says no.\n\nDana Lee, who is 52, ran.")]
    [InlineData("A lobbyist says no.\n\nDana Lee said no again.")]
    [InlineData("A lobbyist says no.\n\nDana Lee ran.", "Described: A lobbyist")]
    [InlineData("A lobbyist says no.\n\nThe Lee family spoke.", "Described: A lobbyist")]
    [InlineData("A lobbyist says no.\n\nOn Monday the lobbyist, Dana Lee, ran.")]
    [InlineData("A lobbyist says no.\n\nOn Monday the lobbyist, who is 52, ran.", "Described: A lobbyist")]
    [InlineData("A lobbyist says no.\n\n“The lobbyist, Dana Lee, ran,” it read.", "Described: A lobbyist")]
    [InlineData("In the end of a very long day a lobbyist says no.\n\nDana Lee spoke on Monday.", "Described: a lobbyist")]
    [InlineData("Two lobbyists say no.\n\nDana Lee spoke on Monday.", "Described: Two lobbyists")]
    public void The_next_paragraph_may_name_one(string story, params string[] expected) => AssertSources(expected, story);

    [Theory]
    [InlineData("The official spoke on condition of anonymity.", "The official spoke on condition of anonymity")]
    [InlineData("A House official’s aide spoke on condition of anonymity.", "A House official’s aide spoke on condition of anonymity")]
    [InlineData("An official ran; he spoke on condition of anonymity.", "on condition of anonymity")]
    [InlineData("“An official ran,” said he, on condition of anonymity.", "on condition of anonymity")]
    [InlineData("He spoke on condition of anonymity.", "on condition of anonymity")]
    public void A_grant_reaches_from_its_source(string story, string expected)
    {
        var source = Assert.Single(House.Parse(new SourceText("story.md", story)).Sources, static source => source.Kind == AttributionKind.Granted);
        Assert.Equal(expected, source.Text);
    }

    [Theory]
    [InlineData("An aide spoke on condition of anonymity, because the talks are private, and left.", "because the talks are private")]
    [InlineData("An aide spoke on condition of anonymity because the talks are private; he left.", "because the talks are private")]
    [InlineData("An aide spoke on condition of anonymity to discuss private talks.", "to discuss private talks")]
    [InlineData("An aide spoke on condition of anonymity, to discuss private talks.", "to discuss private talks")]
    [InlineData("An aide who was not authorized to speak spoke on condition of anonymity.", "not authorized to speak spoke")]
    [InlineData("An aide was not authorized to speak. He spoke on condition of anonymity.", "not authorized to speak")]
    [InlineData("An aide spoke on condition of anonymity. He left. He was not authorized to speak.", "not authorized to speak")]
    [InlineData("An aide spoke on condition of anonymity. He left. He ran. He was not authorized to speak.", null)]
    [InlineData("An aide spoke on condition of anonymity.\n\nHe was not authorized to speak.", "not authorized to speak")]
    [InlineData("An aide spoke on condition of anonymity.\n\nHe left. He was not authorized to speak.", null)]
    [InlineData("An aide spoke on condition of anonymity. “I was not authorized to speak,” he said.", null)]
    public void The_reason_stands_near(string story, string? reason)
    {
        var source = Assert.Single(House.Parse(new SourceText("story.md", story)).Sources, static source => source.Kind == AttributionKind.Granted);
        Assert.Equal(reason, source.Reason);
    }

    [Fact]
    public void The_ledger_lists_each_source_once()
    {
        const string Story = "Dana Lee said yes.\n\nAn aide said no.\n\nThe mayor fell, Dana Lee said. An aide who spoke on condition of anonymity because the talks\nare private said more.\n\nAn aide said no again.\n";
        var ledger = SourceLedger.Of(House.Parse(new SourceText("story.md", Story)));
        Assert.Equal(
            ["Dana Lee|Named||1, 5", "An aide|Described||3, 8", "An aide who spoke on condition of anonymity|Granted|because the talks are private said more|5"],
            ledger.Entries.Select(static entry => $"{entry.Source}|{entry.Kind}|{entry.Reason}|{string.Join(", ", entry.Lines)}"));
    }

    private static void AssertSources(string[] expected, string story) =>
        Assert.Equal(expected, House.Parse(new SourceText("story.md", story)).Sources.Select(static source => $"{source.Kind}: {source.Text}"));
}
