using StyleLint.Configuration;

namespace StyleLint.Tests.Newsroom;

public sealed class GazetteerReaderTests
{
    [Theory]
    [InlineData("states: |\n  Minnesota; Minn.; MN\n  Ohio; Ohio", "5:3: A state is a line such as")]
    [InlineData("cities: |\n  Duluth", "4:3: Say which state or country ‘Duluth’ lies in")]
    [InlineData("islands: |\n  Maui", "4:3: Say which state or country ‘Maui’ lies in")]
    [InlineData("formerNames: |\n  Bombay, India = Mumbai\n  Kiev", "5:3: Write what is found, an equals sign and what to write instead")]
    [InlineData("notCities: |\n  Brooklyn =", "4:3: Write what is found, an equals sign and what to write instead")]
    [InlineData("credits: |\n  ap: AP\n  upi: UPI", "5:8: Say whose form ‘UPI’ follows")]
    [InlineData("towns: |\n  Duluth", "3:1: Unknown key ‘towns’ in a page of places.")]
    [InlineData("cities: [Duluth]", "3:9: ‘cities’ must be a text block")]
    public void A_mistake_in_a_page_of_places_is_told_with_its_place(string head, string expected)
    {
        var problem = Assert.Single(Problems(head));
        Assert.Contains($"/desk/places.md:{expected}", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_mistakes_is_silent() =>
        Assert.Empty(Problems("states: |\n  Minnesota; Minn.; MN; Mn.\ncities: |\n  Minnesota: Duluth,\n    Ely\nlabels: |\n  BREAKING, WATCH"));

    private static string[] Problems(string head)
    {
        using var newsroom = new TemporaryFolder().AsRepository().Write(".style-lint.yml", "stylebooks: [./desk]\n").Write("desk/places.md", $"---\ndata: places\n{head}\n---\n# Places\n\nOur towns.\n");
        var linters = new Linters(new ConfigurationFinder(newsroom.Path));
        linters.For(newsroom["story.md"]);
        return [.. linters.Problems.Select(static problem => problem.ToString())];
    }
}
