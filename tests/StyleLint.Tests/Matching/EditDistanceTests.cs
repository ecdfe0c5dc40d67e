using StyleLint.Matching;

namespace StyleLint.Tests.Matching;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("Lindqvist", "Lindqvist", 0)]
    [InlineData("Lindqvist", "Linquist", 2)]
    [InlineData("Kowalski", "Kowalsky", 1)]
    [InlineData("Steet", "Street", 1)]
    [InlineData("", "Ice", 3)]
    [InlineData("Ice", "", 3)]
    public void Counts_the_letters_that_differ(string one, string other, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(one, other));
        Assert.Equal(expected, EditDistance.Between(other, one));
    }

    [Fact]
    public void Reads_words_that_are_longer_than_its_stack() =>
        Assert.Equal(1, EditDistance.Between(new string('a', 300), new string('a', 299)));
}
