using StyleLint.Checks.Readability;

namespace StyleLint.Tests.Checks;

/// <summary>Syllables as the readability formulas count them.</summary>
public sealed class SyllablesTests
{
    [Theory]
    [InlineData("a", 1)]
    [InlineData("the", 1)]
    [InlineData("rain", 1)]
    [InlineData("make", 1)]
    [InlineData("makes", 1)]
    [InlineData("baked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("houses", 2)]
    [InlineData("table", 2)]
    [InlineData("harbor", 2)]
    [InlineData("nation", 2)]
    [InlineData("special", 2)]
    [InlineData("radio", 3)]
    [InlineData("diet", 2)]
    [InlineData("quiet", 2)]
    [InlineData("police", 2)]
    [InlineData("council", 2)]
    [InlineData("appropriation", 5)]
    [InlineData("rhythms", 1)]
    [InlineData("IRS", 1)]
    [InlineData("2024", 1)]
    public void Are_counted_by_letters(string word, int expected) => Assert.Equal(expected, Syllables.In(word));
}
