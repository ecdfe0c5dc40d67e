using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Checks;

/// <summary>How a figure is dressed: its article, its comma, its unit. The pages' examples show the rules; this shows the edges.</summary>
public sealed class NumberFormTests
{
    [Theory]
    [InlineData("He has a 8-acre farm.", "a → an")]
    [InlineData("A 11th boat sank.", "A → An")]
    [InlineData("It is an 100-year-old house.", "an → a")]
    [InlineData("The shop sells a $85,000 car.", "a → an")]
    [InlineData("Voters passed a 18% tax.", "a → an")]
    [InlineData("Voters passed an 1.8% tax.", "an → a")]
    [InlineData("The port has a 11,000-ton crane.", "a → an")]
    [InlineData("“I saw a 8-foot wave,” she said.", "a → an")]
    [InlineData("The hall has 2500 seats.", "2500 → 2,500")]
    [InlineData("The town lost 123456 dollars and 98000 trees.", "123456 → 123,456", "98000 → 98,000")]
    [InlineData("She is 5' 6\" tall.", "5' 6\" → 5 feet, 6 inches")]
    [InlineData("The 6′11″ guard left.", "6′11″ → 6-foot-11")]
    [InlineData("He is a 6′0″ guard.", "6′0″ → 6-foot-0")]
    [InlineData("A 1'1\" fish bit him.", "1'1\" → 1-foot-1")]
    [InlineData("The trip was a 12-miles ride.", "12-miles → 12-mile")]
    [InlineData("They waited 12-hours.", "12-hours → 12 hours")]
    [InlineData("They waited 12-hours, then left.", "12-hours → 12 hours")]
    [InlineData("The 6-feet wall fell.", "6-feet → 6-foot")]
    public void Is_put_right(string story, params string[] expected) => Assert.Equal(expected, Found(story));

    [Theory]
    [InlineData("He has an 8-acre farm, an 80% share, an $8 hat and an 11th goat.")]
    [InlineData("It is a 1-0 win, a 110-acre farm, a 180-degree turn and a 100-year lease.")]
    [InlineData("It is a 1800s farm, an 1800s farm, and a 1,800-seat hall.")]
    [InlineData("Vitamin A 8 is sold in an A 8-pack, and hepatitis A 11 times.")]
    [InlineData("The 1986 losses and 2100 lawsuits.")]
    [InlineData("Route 1204 buses, model 4500 trucks and bill 1330 sponsors.")]
    [InlineData("He won 0012 points.")]
    [InlineData("The class of '06 met 5'30 from here.")]
    [InlineData("He said \"I am 5\" and \"she is 6\".")]
    [InlineData("It was 5-10 years, a 10-year term, and 10-years-old news.")]
    [InlineData("The 3-points-per-game scorer left.")]
    [InlineData("`a 8-acre` and `1200 seats` are code.")]
    public void Stays(string story) => Assert.Empty(Found(story));

    private static IEnumerable<string> Found(string story)
    {
        var problems = new List<Problem>();
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", ""), "", problems);
        var linter = Linter.Compile(StylebookLoader.Load(configuration, problems), configuration, problems);
        Assert.Empty(problems);
        foreach (var found in linter.Check(linter.Parse(new SourceText("article.md", story))))
            if (found.RuleId is "newsroom/article-before-figure" or "ap/thousands-comma" or "ap/feet-and-inches" or "newsroom/measure-hyphen")
                yield return $"{story[found.Range.Start..found.Range.End]} → {Assert.Single(found.Fix!.Edits).Text}";
    }
}
