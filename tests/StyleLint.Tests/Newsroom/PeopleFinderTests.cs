using System.Collections.Immutable;
using System.Diagnostics;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Newsroom;

/// <summary>Who is named in an article.</summary>
public sealed class PeopleFinderTests
{
    private static readonly Linter Desk = Compile();

    [Theory]
    [InlineData("Mayor Ana Roe spoke.", "Mayor|Ana Roe")]
    [InlineData("Lt. Gov. Bo J. Yi spoke.", "Lt. Gov.|Bo J. Yi")]
    [InlineData("Then J. Roe met Bo “Bud” Yi Jr.’s wife.", "|Bo “Bud” Yi Jr.")]
    [InlineData("A letter by Ana van der Poe-Lindqvist came.", "|Ana van der Poe-Lindqvist")]
    [InlineData("Former Sen. Di O’Roe’s aide, Cy Poe, left.", "Sen.|Di O’Roe", "|Cy Poe")]
    [InlineData("Ana Roe\\\nBo Yi", "|Ana Roe", "|Bo Yi")]
    public void Reads_full_names(string story, params string[] expected) =>
        Assert.Equal(expected, Names(story).Where(static name => name.Form == PersonNameForm.Full).Select(static name => $"{name.TitleText}|{name.Text}"));

    [Theory]
    [InlineData("The Ana Roe Foundation moved to Bo Street.")]
    [InlineData("Ana Roe & Sons and Cy Poe and Brothers merged.")]
    [InlineData("St. Paul Roe is a bridge, Johns Hopkins a school and Morgan Stanley a bank.")]
    [InlineData("ANA ROE WINS, and @Ana Roe lost.")]
    [InlineData("Ana said no. Then the Roe campaign left.")]
    public void Leaves_alone_what_is_nobody(string story) => Assert.Empty(Names(story));

    [Theory]
    [InlineData("Ana Roe won. Roe said so.", "Full|Ana Roe", "Surname|Roe")]
    [InlineData("Ana Roe won. Ms. Roe said so.", "Full|Ana Roe", "Surname|Roe")]
    [InlineData("Ana Roe won. On Monday Roe said so.", "Full|Ana Roe", "Surname|Roe")]
    [InlineData("Ana Roe won. Ana said so.", "Full|Ana Roe", "Given|Ana")]
    [InlineData("Ana Roe won in Roe County. Anti-Roe men left Roe Street.", "Full|Ana Roe")]
    [InlineData("Ana López Roe won. López Roe said so.", "Full|Ana López Roe")]
    public void Knows_who_is_meant_later(string story, params string[] expected) =>
        Assert.Equal(expected, Names(story).Select(static name => $"{name.Form}|{name.Text}"));

    [Theory]
    [InlineData("Ana Roe won. Bo Roe lost.", true)]
    [InlineData("Ana Roe won. Xiomara Roe lost.", true)]
    [InlineData("Ana Roe won. Ana Roe Jr. lost.", true)]
    [InlineData("Ana Roe won. But Roe lost. Sen. Roe left on Monday. In May Roe came.", false)]
    public void Knows_whether_a_surname_is_shared(string story, bool isShared) =>
        Assert.Equal(isShared, Parse(story).People.Shared.Contains("Roe"));

    [Fact]
    public void A_hostile_paragraph_takes_time_in_proportion()
    {
        var clock = Stopwatch.StartNew();
        foreach (var piece in new[] { "Ana ", "Ana Roe ", "J. ", "Ana-", "van de ", "Lt. Gov. ", "Roe said ", "Deputy Director of " })
            _ = Parse(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))).People;
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    private static ImmutableArray<PersonName> Names(string story) => Parse(story).People.Names;

    private static Article Parse(string text) => Desk.Parse(new SourceText("article.md", text));

    private static Linter Compile()
    {
        var problems = new List<StyleLint.Diagnostics.Problem>();
        var linter = Linter.Compile(StylebookLoader.Load(LintConfiguration.Default, problems), LintConfiguration.Default, problems);
        Assert.Empty(problems);
        return linter;
    }
}
