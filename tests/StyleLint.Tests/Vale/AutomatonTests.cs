using System.Text.RegularExpressions;
using StyleLint.Vale;

namespace StyleLint.Tests.Vale;

public sealed class AutomatonTests
{
    private static readonly string[] Parts =
    [
        "a", "b", "ab", "A", "é", ".", @"\w", @"\W", @"\d", @"\s", "[ab]", "[^a]", "[a-c1]", @"[\w-]", @"[^\s,]", " ", ",", @"\.", "(?:a|ab)", "(?:ab|a)", "(a|b)", "(?:a|)", @"(?:b\w+|ba)",
        @"\b", @"\B", "^", "$", @"\A", @"\z", "(?=a)", "(?!b)", @"(?<=\s)", "(?<!a)", "(?i:a)", "(?-i:b)", @"\p{L}", @"\p{Lu}", "é|b", "[A-Z]{2,3}", @"\d{1,2}",
    ];

    private static readonly string[] Quantifiers = ["", "", "", "", "?", "*", "+", "??", "*?", "+?", "{2}", "{1,2}", "{0,2}?", "{1,}"];

    private static readonly string[] Letters = ["a", "b", "c", "A", "B", " ", " ", ",", ".", "1", "é", "É", "-", "\n", "\u00A0", "’", "_", "ab", "AB", "\u0301", "K"];

    /// <summary>The automaton is right where it does not leave a text to the regex: the same first match, of the same length.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Automata_find_what_regexes_find(int seed)
    {
        var random = new Random(seed);
        var read = 0;
        for (var count = 0; count < 1500; count++)
        {
            var pattern = MakePattern(random);
            var ignoresCase = random.Next(2) == 0;
            if (!IsValid(pattern) || ValeAutomaton.TryMake(pattern, ignoresCase) is not { } automaton) continue;
            var regex = ValeRegex.Make(pattern, ignoresCase);
            for (var text = 0; text < 20; text++) read += Compare(regex, automaton, MakeText(random), pattern) ? 1 : 0;
        }

        Assert.True(read > 5000, $"Only {read} texts were read.");
    }

    [Theory]
    [InlineData(@"(a)\1")]
    [InlineData("(?=ab)")]
    [InlineData("(?:a*)*")]
    [InlineData(@"\G")]
    [InlineData("(?>a+)b")]
    [InlineData("(?x) a b")]
    [InlineData("[a-z-[b]]")]
    [InlineData(@"\p{IsGreek}")]
    public void What_takes_more_is_left_to_the_regex(string pattern) => Assert.Null(ValeAutomaton.TryMake(pattern, ignoresCase: false));

    [Theory]
    [InlineData(@"\b(?:am|are|is|was)\b\s*\b(?:\w+ed|broken)\b", "It was stopped and is broken.", "was stopped")]
    [InlineData("(?:[^\\s,]+,){1,} \\w+ (?:and|or) \\w+[.?!]", "He saw cats, dogs and birds.", "cats, dogs and birds.")]
    [InlineData("(?:^|\\s)I(?=\\s)", "Here I am", " I")]
    public void The_first_match_is_found(string pattern, string text, string expected)
    {
        Assert.True(ValeAutomaton.TryMake(pattern, ignoresCase: true)!.TryFind(text, 0, out var found));
        Assert.Equal(expected, text.Substring(found.Start, found.Length));
    }

    private static bool Compare(Regex regex, ValeAutomaton automaton, string text, string pattern)
    {
        for (var from = 0; from <= text.Length; from++)
        {
            if (!automaton.TryFind(text, from, out var found)) return false;
            var match = regex.Match(text, from);
            var expected = match.Success ? (match.Index, match.Length) : (-1, 0);
            Assert.True(expected == found, $"/{pattern}/ in “{text}” from {from}: {expected} but {found}");
        }

        return true;
    }

    private static string MakePattern(Random random)
    {
        var pattern = "";
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var part = Parts[random.Next(Parts.Length)];
            if (random.Next(5) == 0) part = $"(?:{part}|{Parts[random.Next(Parts.Length)]})";
            pattern += part + Quantifiers[random.Next(Quantifiers.Length)] + (random.Next(8) == 0 ? "|" : "");
        }

        return pattern;
    }

    private static string MakeText(Random random)
    {
        var text = "";
        for (var count = random.Next(1, 14); count > 0; count--) text += Letters[random.Next(Letters.Length)];
        return text;
    }

    private static bool IsValid(string pattern) => ValeRegex.IsValid(pattern);
}
