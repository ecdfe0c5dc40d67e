using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Checks;

public class PatternCheckTests
{
    private static RuleBuilder Rule(string pattern) => new RuleBuilder("newsroom/broken-abbreviation", "pattern").Option("pattern", pattern);

    [Fact]
    public void A_group_called_range_is_what_gets_reported_and_replaced()
    {
        var desk = Desk.Pattern(Rule(@"\b(?<range>U\.[KS])(?=\s)").Option("use", "${range}."));
        var (messages, edited) = desk.Edit("The U.S could, the U.K. did, the U.K will.");
        Assert.Equal(["Use “U.S.”, not “U.S”.", "Use “U.K.”, not “U.K”."], messages);
        Assert.Equal("The U.S. could, the U.K. did, the U.K. will.", edited);
        Assert.Equal(["U.S"], desk.Found("The U.S could"));
    }

    [Fact]
    public void Groups_fill_the_message_and_the_replacement()
    {
        var desk = Desk.Pattern(Rule(@"\baccused with (?<crime>\w+)").Option("use", "accused of $1").Message("People are accused of {crime}: write “{use}”."));
        var (messages, edited) = desk.Edit("He was accused with theft.");
        Assert.Equal("People are accused of theft: write “accused of theft”.", Assert.Single(messages));
        Assert.Equal("He was accused of theft.", edited);
    }

    [Fact]
    public void Case_matters_unless_the_page_says_otherwise()
    {
        Assert.Empty(Desk.Pattern(Rule(@"\bvery \w+").Message("No.")).Found("Very cold"));
        Assert.Equal(["Very cold"], Desk.Pattern(Rule(@"\bvery \w+").Option("case", "ignore").Message("No.")).Found("Very cold"));
    }

    [Fact]
    public void A_match_that_is_right_already_is_not_reported() =>
        Assert.Equal(["e-mail"], Desk.Pattern(Rule(@"\be-?mail\b").Option("use", "email")).Found("email or e-mail"));

    [Fact]
    public void Without_a_replacement_there_is_no_fix() =>
        Assert.Null(Assert.Single(Desk.Pattern(Rule(@"\b(\w+) \1\b").Message("“{1}” twice.")).Read("in the the house")).Fix);

    [Fact]
    public void A_page_may_name_the_gate_itself()
    {
        Assert.Empty(Desk.Pattern(Rule(@"\w+ly\b").List("gate", "really").Message("No.")).Found("sadly"));
        Assert.Equal(["sadly", "really"], Desk.Pattern(Rule(@"\w+ly\b").List("gate", "really").Message("No.")).Found("sadly really"));
    }

    [Fact]
    public void A_match_of_nothing_is_not_reported() =>
        Assert.Empty(Desk.Pattern(Rule(@"(?=cent)").Message("No.")).Found("per cent"));

    [Fact]
    public void A_pattern_that_runs_away_becomes_a_diagnostic()
    {
        var found = Assert.Single(Desk.Pattern(Rule(@"^(?=(a+)+$)").Option("timeout", "20").Message("No.")).Read(new string('a', 40) + "!"));
        Assert.Equal("style-lint/pattern-timeout", found.RuleId);
        Assert.Equal("The pattern of ‘newsroom/broken-abbreviation’ took longer than 20 ms here, so the rule left out the rest of ‘news/story.md’. Simplify the pattern.", found.Message);
    }

    [Fact]
    public void A_linear_pattern_never_runs_away() =>
        Assert.Empty(Desk.Pattern(Rule(@"^(a+)+$").Message("No.")).Read(new string('a', 5000) + "!"));

    [Theory]
    [InlineData(@"per (cent", "rules/newsroom/broken-abbreviation.md:2:19: This is not a valid regular expression: Not enough )'s.")]
    [InlineData(@"a**", "rules/newsroom/broken-abbreviation.md:2:13: This is not a valid regular expression: Nested quantifier '*'.")]
    [InlineData(@"a\u00[0-9]", "rules/newsroom/broken-abbreviation.md:2:16: This is not a valid regular expression: Insufficient or invalid hexadecimal digits.")]
    public void A_bad_pattern_is_a_problem_at_its_character(string pattern, string expected) =>
        Assert.Equal(expected, Assert.Single(Desk.Pattern(Rule(pattern).Message("No.")).Problems).ToString());

    [Fact]
    public void A_pattern_without_end_is_not_read_at_all()
    {
        Assert.Empty(Desk.Pattern(Rule(new string('a', 20_000)).Message("No.")).Problems);
        Assert.Contains(":2:10: The pattern has 20,001 characters, and 20,000 is the limit. Split the rule, or list its phrases in a ‘words’ rule.", Problem(Rule(new string('a', 20_001)).Message("No.")));
    }

    [Fact]
    public void Other_mistakes_have_places()
    {
        Assert.Contains("Unknown placeholder ‘{use}’. Known here: ‘{found}’, ‘{range}’.", Problem(Rule("(?<range>a)")));
        Assert.Contains(":3:1: Unknown key ‘patern’.", Problem(Rule("a").Option("patern", "b").Message("No.")));
        Assert.Contains("needs the key ‘pattern’", Problem(new RuleBuilder("ap/x", "pattern").Message("No.")));
        Assert.Contains("A phrase of ‘gate’ needs a word or a mark.", Problem(Rule("a").List("gate", " ").Message("No.")));
    }

    private static string Problem(RuleBuilder rule) => Assert.Single(Desk.Pattern(rule).Problems).ToString();
}
