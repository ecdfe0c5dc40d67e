using System.Diagnostics;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Newsroom;

public sealed class SpeakerFinderTests
{
    private static readonly Linter Desk = Compile();

    [Theory]
    [InlineData("“It works,” Mayor Ana Lindqvist said.", "Mayor Ana Lindqvist|said")]
    [InlineData("“It works,” said Ruiz, who runs the lab.", "Ruiz|said")]
    [InlineData("Ruiz said, “The lab is safe.”", "Ruiz|said")]
    [InlineData("According to a council aide, the plan is “dead.”", "a council aide|According to")]
    [InlineData("Ruiz: “Never.”", "Ruiz|")]
    [InlineData("“Well,” Ruiz said, “we try.”", "Ruiz|said", "Ruiz|said")]
    [InlineData("“It works,” she said. “We tested it twice. It never failed.”", "she|said", "she|said")]
    [InlineData("Ana Ruiz, the director of Duluth, Minn., said the road was open, adding, “Drive slowly.”", "Ana Ruiz|adding")]
    [InlineData("“No,” a spokesman for the White House said.", "a spokesman for the White House|said")]
    [InlineData("“We go,\n\n“We stay,” said council president Dan Reed in a statement.", "council president Dan Reed|said", "council president Dan Reed|said")]
    [InlineData("A “sin tax” was voted down.", "|")]
    public void Reads_speaker_and_verb(string text, params string[] expected) =>
        Assert.Equal(expected, Parse(text).Speech.Quotations.Select(each => $"{each.Clause?.SpeakerText}|{each.Clause?.VerbText}"));

    [Fact]
    public void A_surname_is_the_person_named_before()
    {
        var article = Parse("“It works,” Mayor Ana Ruiz said.\n\nRuiz said the lab was safe. Police said so, too.");
        Assert.Equal(["Named|Ana Ruiz", "Named|Ana Ruiz", "Institutional|Police"], article.Voices.Select(voice => $"{voice.Kind}|{voice.Speaker}"));
    }

    [Fact]
    public void A_hostile_paragraph_takes_time_in_proportion()
    {
        var clock = Stopwatch.StartNew();
        foreach (var piece in new[] { "said ", "“a,” said ", "Ruiz, said, ", "according to the ", "\"A\" of the " })
            Parse(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    private static Article Parse(string text) => Desk.Parse(new SourceText("article.md", text));

    private static Linter Compile()
    {
        var problems = new List<Problem>();
        var linter = Linter.Compile(StylebookLoader.Load(LintConfiguration.Default, problems), LintConfiguration.Default, problems);
        Assert.Empty(problems);
        return linter;
    }
}
