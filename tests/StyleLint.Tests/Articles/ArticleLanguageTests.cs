using StyleLint.Articles;

namespace StyleLint.Tests.Articles;

public sealed class ArticleLanguageTests
{
    private const string Spanish =
        "El condado no tiene un acuerdo formal con la agencia, pero cumple con las órdenes de retención para mantener a las personas en la cárcel. "
        + "“No podemos resolver los problemas con arrestos”, dijo el alcalde de la ciudad, que habló el lunes en una reunión con los vecinos del barrio. "
        + "La comisión votará en el verano sobre el futuro de la cárcel y de los fondos para el centro.\n";

    private const string English =
        "The county has no formal agreement with the agency, but it honors orders to keep people in its jail. “We cannot solve the problem with arrests,” the mayor of "
        + "Los Robles said at a meeting of the La Paz neighborhood on Monday. The board will vote on the future of the jail in the summer.\n";

    [Fact]
    public void A_story_in_Spanish_is_not_English() => Assert.False(TestArticles.Parse(Spanish).IsEnglish);

    [Fact]
    public void Spanish_names_do_not_make_a_story_Spanish() => Assert.True(TestArticles.Parse(English).IsEnglish);

    [Fact]
    public void The_front_matter_decides_where_it_says_so()
    {
        Assert.True(TestArticles.Parse("---\nlang: en-US\n---\n" + Spanish).IsEnglish);
        Assert.False(TestArticles.Parse("---\nlang: es\n---\n" + English).IsEnglish);
    }

    [Fact]
    public void A_short_text_counts_as_English() => Assert.True(TestArticles.Parse("La Paz, el lunes.\n").IsEnglish);

    [Fact]
    public void The_stylebooks_of_the_tool_are_silent_on_it()
    {
        using var desk = new StyleLint.Tests.Cli.Desk().Write("historia.md", Spanish).Write("story.md", "“It works”, the mayor said. The e-mail came late.\n");
        Assert.Equal(0, desk.Run("check", "historia.md").Code);
        Assert.Contains("ap/comma-and-period-inside", desk.Run("check", "story.md").Out, StringComparison.Ordinal);
    }
}
