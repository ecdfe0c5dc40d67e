using System.Text.RegularExpressions;
using FsCheck.Xunit;
using StyleLint.Vale;

namespace StyleLint.Tests.Vale;

/// <summary>What is called valid must be valid: it is not proved again.</summary>
public sealed class ValeSafeSyntaxTests
{
    [Theory]
    [InlineData("at the end of the day")]
    [InlineData("boys?")]
    [InlineData("broth(?:a|er)s?")]
    [InlineData(@"\b(am|are|is)\b\s*")]
    [InlineData("[a-z][.?!] x")]
    [InlineData("[ -]*hours")]
    public void Common_patterns_are_known_to_be_valid(string pattern) => Assert.True(ValeSafeSyntax.IsValid(pattern));

    [Theory]
    [InlineData("a(")]
    [InlineData("a)")]
    [InlineData("*a")]
    [InlineData("a**")]
    [InlineData("(?<x")]
    [InlineData("[z-a]")]
    [InlineData("[aw--]")]
    [InlineData("[--a]")]
    [InlineData("a{2,1}")]
    [InlineData("a\\")]
    [InlineData("[")]
    public void What_is_broken_or_doubtful_is_not(string pattern) => Assert.False(ValeSafeSyntax.IsValid(pattern));

    [Property(MaxTest = 2000)]
    public void No_broken_pattern_is_called_valid(byte[] choices)
    {
        const string Alphabet = "ab?*+()|[]\\^-.: (?:sz{}$1,";
        var pattern = string.Concat((choices ?? []).Select(choice => Alphabet[choice % Alphabet.Length]));
        if (ValeSafeSyntax.IsValid(pattern)) _ = new Regex(pattern);
    }
}
