using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Newsroom;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Newsroom;

/// <summary>Where the words for a speaker start and end, on either side of the verb, and what they name.</summary>
public sealed class SpeakerShapeTests
{
    private static readonly Linter House = Linter.Compile(EmbeddedPages.Stylebooks, LintConfiguration.Default, []);

    [Theory]
    [InlineData("Ana Ruiz said no.", "Ana Ruiz|said|Named")]
    [InlineData("Ana Ruiz also said no.", "Ana Ruiz|said|Named")]
    [InlineData("Ana Ruiz repeatedly said no.", "Ana Ruiz|said|Named")]
    [InlineData("Ana Ruiz, the mayor of Duluth, said no.", "Ana Ruiz|said|Named")]
    [InlineData("Ana Ruiz (D-Minn.) said no.", "Ana Ruiz|said|Named")]
    [InlineData("Ana Ruiz — the mayor of Duluth — said no.", "Ana Ruiz|said|Named")]
    [InlineData("Ana Ruiz, who said no, left.", "Ana Ruiz|said|Named")]
    [InlineData("On Monday, Ana Ruiz said no.", "Ana Ruiz|said|Named")]
    [InlineData("On Monday Ana Ruiz said no.", "Ana Ruiz|said|Named")]
    [InlineData("In Duluth, Ana Ruiz said no.", "Ana Ruiz|said|Named")]
    [InlineData("J.R. Ruiz said no.", "J.R. Ruiz|said|Named")]
    [InlineData("Ana Ruiz-Poe said no.", "Ana Ruiz-Poe|said|Named")]
    [InlineData("Bo O’Roe said no.", "Bo O’Roe|said|Named")]
    [InlineData("Gov. Ana Ruiz said no.", "Gov. Ana Ruiz|said|Named")]
    [InlineData("Former mayor Ana Ruiz said no.", "Former mayor Ana Ruiz|said|Named")]
    [InlineData("City council president Ana Ruiz said no.", "City council president Ana Ruiz|said|Named")]
    [InlineData("She said no.", "She|said|Pronoun")]
    [InlineData("A man said no.", "A man|said|Other")]
    [InlineData("The mayor said no.", "The mayor|said|Other")]
    [InlineData("The mayor of Duluth said no.", "The mayor of Duluth|said|Other")]
    [InlineData("A spokeswoman for the Duluth Police Department said no.", "A spokeswoman for the Duluth Police Department|said|Institutional")]
    [InlineData("A spokeswoman for the mayor of the city of Duluth said no.", "A spokeswoman for the mayor of the city of Duluth|said|Institutional")]
    [InlineData("Police said no.", "Police|said|Institutional")]
    [InlineData("The Duluth Police Department said no.", "The Duluth Police Department|said|Institutional")]
    [InlineData("The Pentagon said no.", "The Pentagon|said|Institutional")]
    [InlineData("A report by the council said no.", "A report by the council|said|Institutional")]
    [InlineData("A statement said no.", "A statement|said|Institutional")]
    [InlineData("AT&T said no.", "AT&T|said|Named")]
    public void A_speaker_stands_before_the_verb(string story, params string[] expected) => AssertClauses(expected, story);

    [Theory]
    [InlineData("“No,” said Ana Ruiz.", "Ana Ruiz|said|Named")]
    [InlineData("“No,” said Ana Ruiz, the mayor of Duluth.", "Ana Ruiz|said|Named")]
    [InlineData("“No,” said Mayor Ana Ruiz in an interview.", "Mayor Ana Ruiz|said|Named")]
    [InlineData("“No,” said the mayor of Duluth on Monday.", "the mayor of Duluth|said|Other")]
    [InlineData("“No,” said she.", "she|said|Pronoun")]
    [InlineData("“No,” said a spokesman for the mayor.", "a spokesman for the mayor|said|Institutional")]
    [InlineData("“No,” said J.R. Ruiz.", "J.R. Ruiz|said|Named")]
    [InlineData("“No,” said Ana Ruiz when she left.", "Ana Ruiz|said|Named")]
    [InlineData("“No,” said Ana Ruiz Monday.", "Ana Ruiz|said|Named")]
    [InlineData("“No”, said Ana Ruiz.", "Ana Ruiz|said|Named")]
    [InlineData("No, said Ana Ruiz.", "Ana Ruiz|said|Named")]
    [InlineData("“No,” said the Department of Natural Resources.", "the Department of Natural Resources|said|Institutional")]
    public void Or_behind_it(string story, params string[] expected) => AssertClauses(expected, story);

    [Theory]
    [InlineData("According to Ana Ruiz, no.", "Ana Ruiz|According to|Named")]
    [InlineData("No, according to a report by the council.", "a report by the council|according to|Institutional")]
    [InlineData("No, according to the city of Duluth, is no.", "the city of Duluth|according to|Institutional")]
    [InlineData("No, according to.")]
    public void A_lead_has_its_speaker_behind_it(string story, params string[] expected) => AssertClauses(expected, story);

    [Theory]
    [InlineData("Ana Ruiz: “No.”", "Ana Ruiz||Named")]
    [InlineData("Reporter Bo Yi asked. Ana Ruiz: “No.”", "Ana Ruiz||Named")]
    [InlineData("The Plan: “No.”")]
    [InlineData("ana: “No.”")]
    public void In_a_transcript_a_colon_sets_it_off(string story, params string[] expected) =>
        Assert.Equal(expected, Clauses(story).Where(static clause => !clause.Contains("asked", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Ana Ruiz said no, adding that she left.", "Ana Ruiz|said|Named", "Ana Ruiz|adding|Named")]
    [InlineData("Ana Ruiz said no. Bo Yi left, adding little.", "Ana Ruiz|said|Named", "|adding|Unknown")]
    [InlineData("Ana Ruiz said no and Bo Yi said yes.", "Ana Ruiz|said|Named", "Bo Yi|said|Named")]
    [InlineData("The so-said rule fell.")]
    [InlineData("“Ana Ruiz said no.”")]
    public void One_sentence_may_have_several(string story, params string[] expected) => AssertClauses(expected, story);

    [Theory]
    [InlineData("“No,” Ana Ruiz said.", SpeechManner.Neutral)]
    [InlineData("“No,” Ana Ruiz claimed.", SpeechManner.Loaded)]
    [InlineData("“No,” Ana Ruiz opined.", SpeechManner.Pompous)]
    [InlineData("“No,” Ana Ruiz smiled.", SpeechManner.Impossible)]
    [InlineData("“No,” Ana Ruiz thought.", SpeechManner.Thought)]
    public void The_verb_tells_the_manner(string story, SpeechManner manner) =>
        Assert.Equal(manner, Assert.Single(Parse(story).Speech.Clauses).Manner);

    [Theory]
    [InlineData("Mayor Ana Ruiz said no.\n\nRuiz said so again.", "Ana Ruiz", "Ana Ruiz")]
    [InlineData("Mayor Ana Ruiz said no.\n\nMs. Ruiz said so again.", "Ana Ruiz", "Ana Ruiz")]
    [InlineData("Mayor Ana B. Ruiz said no.\n\nB. Ruiz said so again.", "Ana B. Ruiz", "Ana B. Ruiz")]
    [InlineData("Mayor Ana Ruiz said no.\n\nBo Ruiz said yes.\n\nRuiz said maybe.", "Ana Ruiz", "Bo Ruiz", "Bo Ruiz")]
    [InlineData("Ruiz said no.", "Ruiz")]
    [InlineData("Gov. Ruiz said no.", "Ruiz")]
    public void A_voice_has_its_full_name(string story, params string[] expected) =>
        Assert.Equal(expected, Parse(story).Voices.Select(static voice => voice.Speaker));

    private static void AssertClauses(string[] expected, string story) => Assert.Equal(expected, Clauses(story));

    private static IEnumerable<string> Clauses(string story) =>
        Parse(story).Speech.Clauses.Select(static clause => $"{clause.SpeakerText}|{clause.VerbText}|{clause.Kind}");

    private static Article Parse(string story) => House.Parse(new SourceText("story.md", story));
}
