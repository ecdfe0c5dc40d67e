using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StyleLint.Matching;

namespace StyleLint.Tests.Matching;

public class GateTests
{
    private static readonly string[] Parts =
    [
        "U", "S", "per", "cent", "don", "'", "’", "K", "é", "5", @"\.", "-", " ", @"\s+", @"\s*", @"\b", @"\b", @"\b", ".", @"\w+", @"\d", @"\W", "[Ss]", "[^a]", "[.,]", "[a-z]",
        "(?:per|cent)", "(?<range>U)", "(a|b|)", "s?", "(?:cent)?", "(?:per)+", "(?=\\s)", "(?!\\w)", "(?<!\\w)", "(?<=\\s)", "(?i)", "(?!x)", "(?<![\\w-]|x)", "(?<=per\\s)", "(?=cent)", "[ \\u00A0]", "(?:(?:a|b|c|t|5|U|S|per|cent|é|K)(?:a|b|c|t|5|U|S|per|cent|é|K|,))", "^", "$", @"\u0055", @"\x53", "c{2}", "t{0,1}?",
    ];

    private static readonly string[] Texts = ["U", "S", "u", "s", "per", "cent", "don", "'", "’", "K", "\u212A", "é", "É", "5", ".", "-", " ", " ", " ", "a", "c", "t", ",", "\u0301", "\u20DD", "\u0903", "_", "\u200D", "👍"];

    [Theory]
    [InlineData(@"\bU\.S(?=\s)", "U.S")]
    [InlineData(@"U\.S(?=\s)", ".S")]
    [InlineData(@"\b(?:illegal|unlawful)\s+aliens?\b", "illegal alien|illegal aliens|unlawful alien|unlawful aliens")]
    [InlineData(@"\b\d+ per cent\b", "per cent")]
    [InlineData(@"\bper\s*cent\b", "")]
    [InlineData(@"\b[Ee]-?mail\b", "E-MAIL|EMAIL")]
    [InlineData(@"\bvery (\w+)", "very")]
    [InlineData(@"--", "--")]
    [InlineData("cent", "")]
    [InlineData(@"\bfoo|\d+", "")]
    [InlineData(@"(?x) \b foo \b", "")]
    [InlineData(@"\b(\w+) \1\b", "")]
    public void A_gate_is_made_of_whole_words(string pattern, string expected)
    {
        _ = new Regex(pattern);
        Assert.Equal(expected, string.Join('|', Gate.Of(pattern)), ignoreCase: true);
    }

    [Fact]
    public void A_pattern_of_hostile_depth_or_length_has_no_gate()
    {
        Assert.Empty(Gate.Of(new string('(', 400) + "a" + new string(')', 400)));
        Assert.Empty(Gate.Of(@"\b" + new string('a', 5000) + @"\b"));
        Assert.Empty(Gate.Of(string.Concat(Enumerable.Repeat("(a|b|c|d)", 50))));
    }

    [Theory]
    [InlineData(@"\bUS\b", "the US’s part")]
    [InlineData(@"\bUt\b", "K\u0903Ut")]
    [InlineData(@"\bper cent\b", "Per Cent’s")]
    [InlineData(@"\bkelvin\b", "\u212Aelvin")]
    public void A_word_ends_for_the_gate_where_it_ends_for_the_regex(string pattern, string text) => Passes(pattern, text, isMatch: true);

    /// <summary>Letting too much through costs time; letting too little through loses findings.</summary>
    [Property(MaxTest = 4000)]
    public Property What_a_regex_matches_passes_its_gate()
    {
        var pattern = Gen.Elements(Parts).NonEmptyListOf().Select(parts => string.Concat(parts.Take(7)));
        var text = Gen.Elements(Texts).NonEmptyListOf().Select(string.Concat);
        return Prop.ForAll(pattern.ToArbitrary(), text.ToArbitrary(), (pattern, text) => Passes(pattern, text));
    }

    private static void Passes(string pattern, string text, bool isMatch = false)
    {
        var options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
        var gate = Gate.Of(pattern);
        Assert.True(!isMatch || (Regex.IsMatch(text, pattern, options) && !gate.IsEmpty));
        if (gate.IsEmpty || !Regex.IsMatch(text, pattern, options)) return;
        var builder = new PhraseTrieBuilder();
        var set = builder.NewSet(PhraseEdge.Apostrophe);
        foreach (var phrase in gate) set.Add(phrase, PhraseCase.Ignore, isSpaced: phrase.StartsWith(' '));
        Assert.False(builder.Build().Find([Blocks.Of(text)]).Of(set).IsEmpty, $"/{pattern}/ matches ‘{text}’, but its gate is ‘{string.Join("’, ‘", gate)}’.");
    }
}
