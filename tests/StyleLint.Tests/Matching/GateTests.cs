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

    /// <summary>Of which no regex can be made, or only with the right ones beside them.</summary>
    private static readonly string[] Scraps = ["\\", @"\u", @"\x", @"\u00", @"\p", @"\k", @"\c", "(", "(?", "(?<", "(?'", "(?#", "(?<!", ")", "[", "[^", "[:", "[a-", "-[", "]", "{", "{1", "{1,", "}", "|", "?", "*", "+", "\0"];

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

    [Theory]
    [InlineData(@"\b[ab]c\b", "AC|BC")]
    [InlineData(@"\b[abcdefgh]x\b", "AX|BX|CX|DX|EX|FX|GX|HX")]
    [InlineData(@"\b[abcdefghi]x\b", "")]
    [InlineData(@"\b[a-c]x\b", "")]
    [InlineData(@"\b[^a]x\b", "")]
    [InlineData(@"\b[a-z-[aeiou]]x\b", "")]
    [InlineData(@"\bx[-]y\b", "x-y")]
    [InlineData(@"\bx[,-]y\b", "x,y|x-y")]
    [InlineData(@"\bx[]]y\b", "x]y")]
    [InlineData(@"\bx[\s]y\b", "x y")]
    [InlineData(@"\bx[\t ]y\b", "x y")]
    [InlineData(@"\bx[\w]y\b", "")]
    [InlineData(@"\bx[\.]y\b", "x.y")]
    [InlineData(@"\b[\x41]b\b", "AB")]
    [InlineData(@"\b[\u0042]c\b", "BC")]
    [InlineData(@"\bx[[]y\b", "x[y")]
    public void A_small_class_is_as_many_letters(string pattern, string expected) => A_gate_is_made_of_whole_words(pattern, expected);

    [Theory]
    [InlineData(@"\bab{0,1}c\b", "abc|ac")]
    [InlineData(@"\bab?c\b", "abc|ac")]
    [InlineData(@"\bab??c\b", "abc|ac")]
    [InlineData(@"\bab{1}c\b", "abc")]
    [InlineData(@"\bab{1}?c\b", "abc")]
    [InlineData(@"\bab+ say\b", "say")]
    [InlineData(@"\bab{2} say\b", "say")]
    [InlineData(@"\bab{1,} say\b", "say")]
    [InlineData(@"\bab* say\b", "say")]
    [InlineData(@"\bab+c say\b", "say")]
    [InlineData(@"\bx{a\b", "x{a")]
    [InlineData(@"\bx{1,2,3}a\b", "x{1,2,3}a")]
    [InlineData(@"\bno\s+one\b", "no one")]
    [InlineData(@"\bno\s*one\b", "")]
    [InlineData(@"\bx\x41\b", "xA")]
    [InlineData(@"\bx\u0042\b", "xB")]
    [InlineData(@"\b(?<n>a|o)f\k<n>\b so\b", "so")]
    [InlineData(@"\bof\0 so\b", "so")]
    [InlineData(@"\bof\p{L} so\b", "so")]
    [InlineData(@"\bof\P{L} so\b", "so")]
    [InlineData(@"\bx (?#a comment)y\b", "x y")]
    [InlineData(@"\bx (?<n>y)\b", "x y")]
    [InlineData(@"\bx (?'n'y)\b", "x y")]
    [InlineData(@"\bx (?>y)\b", "x y")]
    [InlineData(@"\bx (?i-m:y)\b", "x y")]
    public void A_gate_understands_the_signs_of_a_regex(string pattern, string expected) => A_gate_is_made_of_whole_words(pattern, expected);

    /// <summary>Where several phrases will do, the one with more letters is rarer, wherever it stands.</summary>
    [Theory]
    [InlineData(@"\bin\b.+\bcollaborator\b", "collaborator")]
    [InlineData(@"\bcollaborator\b.+\bin\b", "collaborator")]
    [InlineData(@"\bin\b(?=.+\bcollaborator\b)", "collaborator")]
    [InlineData(@"\bcollaborator\b(?=.+\bin\b)", "collaborator")]
    [InlineData(@"(?<=\bin\b.+)\bcollaborator\b", "collaborator")]
    [InlineData(@"\b(?:one|two)\b(?=.+\bsix\b)", "six")]
    [InlineData(@"\bsix\b(?=.+\b(?:one|two)\b)", "six")]
    [InlineData(@"(?=.+\bsix\b).", "six")]
    public void The_rarest_phrase_is_the_gate(string pattern, string expected) => A_gate_is_made_of_whole_words(pattern, expected);

    [Theory]
    [InlineData(@"\bU\.S\b", "U.S")]
    [InlineData(@"\b[Aa]bout \$?\d", "ABOUT|ABOUT $")]
    [InlineData(@"(?<=\bx )\bfoo\b", "foo")]
    [InlineData(@"(?<![\w-])foo\b", "foo")]
    [InlineData(@"\b(?:foo|bar)s?\b", "bar|bars|foo|foos")]
    [InlineData(@"\bper[\s-]?cent\b", "per cent|per-cent|percent")]
    [InlineData(@"\bfoo\w* bar", "")]
    [InlineData(@"\bfoo\b.* bar", "foo")]
    [InlineData(@"foo\b", "")]
    [InlineData(@" foo\b", "")]
    [InlineData(@"\d foo\b", "")]
    [InlineData(@"(?:x )?foo\b", "")]
    [InlineData(@"—x", "—")]
    [InlineData(@"\bfoo\b|\d", "")]
    [InlineData(@"\.", "")]
    [InlineData(@"(?x)\bfoo\b", "")]
    public void Where_a_match_begins_with_known_words_they_are_its_starts(string pattern, string expected)
    {
        _ = new Regex(pattern);
        Assert.Equal(expected, string.Join('|', Gate.StartsOf(pattern)), ignoreCase: true);
    }

    [Fact]
    public void Starts_are_many_at_most()
    {
        var words = Enumerable.Range(0, 512).Select(static index => $@"\bw{index}\b").ToArray();
        Assert.Equal(512, Gate.StartsOf(string.Join('|', words)).Length);
        Assert.Empty(Gate.StartsOf(string.Join('|', words.Append(@"\bmore\b"))));
        Assert.Equal(512, Gate.StartsOf($"(?:{string.Join('|', words)}) x").Length);
    }

    [Fact]
    public void A_pattern_of_hostile_depth_or_length_has_no_gate()
    {
        Assert.Empty(Gate.Of(new string('(', 400) + "a" + new string(')', 400)));
        Assert.Empty(Gate.Of(@"\b" + new string('a', 5000) + @"\b"));
        Assert.Empty(Gate.Of(string.Concat(Enumerable.Repeat("(a|b|c|d)", 50))));
    }

    /// <summary>A stylebook may have any text where a regex belongs.</summary>
    [Theory]
    [InlineData(@"a\u00[0-9]")]
    [InlineData(@"a\xg0")]
    [InlineData(@"[\u00g0]")]
    [InlineData(@"(?")]
    public void A_text_that_is_no_regex_has_no_gate(string pattern)
    {
        Assert.Throws<RegexParseException>(() => new Regex(pattern));
        Assert.Empty(Gate.Of(pattern));
        Assert.Empty(Gate.StartsOf(pattern));
    }

    [Property(MaxTest = 4000)]
    public Property A_gate_is_sought_in_any_text()
    {
        var pattern = Gen.Elements(Parts.Concat(Scraps)).NonEmptyListOf().Select(string.Concat);
        return Prop.ForAll(pattern.ToArbitrary(), static pattern => Gate.Of(pattern).Length >= 0 && Gate.StartsOf(pattern).Length >= 0);
    }

    /// <summary>The pattern of a page may have 20,000 characters; one of five hundred words and as many letters took minutes.</summary>
    [Theory]
    [InlineData(500, "a b c d e f g h ")]
    [InlineData(100, "a b c d e f g h ")]
    [InlineData(0, "a b c d e f g h ")]
    [InlineData(0, "(?:a|b)")]
    [InlineData(0, "(?:a|b) ")]
    [InlineData(0, @"a\B")]
    [InlineData(500, @"(?:)\B")]
    [InlineData(500, @"(?=x)")]
    [InlineData(500, @"(?!x)")]
    [InlineData(500, "a?")]
    [InlineData(500, "[ab]")]
    [InlineData(0, "[abcdefgh]?")]
    [InlineData(0, @"\bab\b|")]
    [InlineData(0, @"(?<=\bab )\bcd\b|")]
    [InlineData(0, @"(?:\bab\b|\bcd\b)(?=.*\bef\b)")]
    [InlineData(0, @"\bab\b.*")]
    [InlineData(0, @"\bab\b.*(?<=.*\bcd\b)")]
    [InlineData(0, "[[a]")]
    [InlineData(0, "[a-[")]
    [InlineData(0, "(?<=a b ")]
    [InlineData(0, "{1,2")]
    [InlineData(0, "(?<n>")]
    [InlineData(0, @"\p{")]
    public void The_gate_of_a_long_pattern_is_found_in_time(int words, string repeated)
    {
        const int Longest = 20_000;
        var start = words == 0 ? "" : $@"\b(?:{string.Join('|', Enumerable.Range(100, words))}) ";
        foreach (var length in (ReadOnlySpan<int>)[4000, Longest])
        {
            var pattern = (start + string.Concat(Enumerable.Repeat(repeated, (Longest / repeated.Length) + 1)))[..length];
            var began = Environment.CpuUsage.TotalTime;
            Gate.Of(pattern);
            Gate.StartsOf(pattern);
            Assert.InRange((Environment.CpuUsage.TotalTime - began).TotalSeconds, 0, 2);
        }
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

    /// <summary>A rule tries its regex only where a start stands, so one that is missing loses a finding.</summary>
    [Property(MaxTest = 4000)]
    public Property Each_match_begins_where_a_start_stands()
    {
        var pattern = Gen.Elements(Parts).NonEmptyListOf().Select(parts => string.Concat(parts.Take(7)));
        var text = Gen.Elements(Texts).NonEmptyListOf().Select(string.Concat);
        return Prop.ForAll(pattern.ToArbitrary(), text.ToArbitrary(), BeginsWithStart);
    }

    [Theory]
    [InlineData(@"\bper[\s-]?cent\b", "5 per cent, Percent’s per-cent")]
    [InlineData(@"(?<=\s)—|\bUS\b", "the US’s — K\u0903US")]
    [InlineData(@"(?<!\w)(?:per|cent)\b", "per cent percent")]
    public void A_start_is_found_wherever_the_regex_matches(string pattern, string text)
    {
        Assert.NotEmpty(Gate.StartsOf(pattern));
        BeginsWithStart(pattern, text);
    }

    private static void BeginsWithStart(string pattern, string text)
    {
        var starts = Gate.StartsOf(pattern);
        if (starts.IsEmpty) return;
        var places = HitsOf(starts, text).Select(static hit => hit.Range.Start).ToHashSet();
        foreach (Match match in Regex.Matches(text, pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase))
            Assert.True(places.Contains(match.Index), $"/{pattern}/ matches ‘{text}’ at {match.Index}, but its starts are ‘{string.Join("’, ‘", starts)}’.");
    }

    private static PhraseHit[] HitsOf(IEnumerable<string> phrases, string text)
    {
        var builder = new PhraseTrieBuilder();
        var set = builder.NewSet(PhraseEdge.Apostrophe);
        foreach (var phrase in phrases) set.Add(phrase, PhraseCase.Ignore, isSpaced: phrase.StartsWith(' '));
        return builder.Build().Find([Blocks.Of(text)]).Of(set).ToArray();
    }

    private static void Passes(string pattern, string text, bool isMatch = false)
    {
        var options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
        var gate = Gate.Of(pattern);
        Assert.True(!isMatch || (Regex.IsMatch(text, pattern, options) && !gate.IsEmpty));
        if (gate.IsEmpty || !Regex.IsMatch(text, pattern, options)) return;
        Assert.False(HitsOf(gate, text).Length == 0, $"/{pattern}/ matches ‘{text}’, but its gate is ‘{string.Join("’, ‘", gate)}’.");
    }
}
