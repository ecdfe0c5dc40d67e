namespace StyleLint.Tests.Hostile;

/// <summary>The generator itself: it finds what takes a regex that backtracks for ever.</summary>
public sealed class EvilInputsTests
{
    [Theory]
    [InlineData("^(a+)+$", "aaaa")]
    [InlineData(@"\b(?:ab|c)*d", "abab")]
    [InlineData(@"(?<x>[A-Z]\w*\s)+!", "Aa Aa ")]
    [InlineData(@"x{2,}(?!y)", "xxxx")]
    [InlineData(@"\b[a'-]+\.", "a-'a-'a")]
    [InlineData(@"(?<=\bno )(?:[^.;]|\p{Lu})*z", "no aaaa")]
    public void What_a_pattern_repeats_is_repeated(string pattern, string expected) =>
        Assert.Contains(EvilInputs.Of(pattern), input => input.Contains(expected, StringComparison.Ordinal) && input.Length > 9_000);
}
