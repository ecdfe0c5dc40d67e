using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Hostile;

/// <summary>Articles in which damaged input once made a check fail, with every rule on.</summary>
public sealed class EveryRuleOnTests
{
    private static readonly string EverythingOn =
        $"stylebooks: [{string.Join(", ", EmbeddedStylebooks.Names)}]\nrules:\n{string.Concat(EmbeddedPages.Stylebooks.SelectMany(book => book.Pages).Select(page => $"  {page.Id}: on\n"))}";

    private static readonly Linter Linter = Compile();

    [Theory]
    [InlineData("> a")]
    [InlineData(">\u202E")]
    [InlineData("'a'")]
    [InlineData("''")]
    [InlineData("The hall had 23\uA6257 seats and 202\u0F251 chairs.")]
    public void No_check_fails(string text) =>
        Assert.DoesNotContain(Linter.Check(Linter.Parse(new SourceText("story.md", text))), diagnostic => diagnostic.RuleId == BuiltInRules.Internal);

    private static Linter Compile()
    {
        var problems = new List<Problem>();
        var linter = Linter.Compile(EmbeddedPages.Stylebooks, ConfigurationReader.Read(new SourceText(".style-lint.yml", EverythingOn), Path.GetTempPath(), problems), problems);
        Assert.Empty(problems);
        return linter;
    }
}
