using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Tests.Matching;

namespace StyleLint.Tests.Checks;

public class WordsCheckTests
{
    private static RuleBuilder Rule(string id = "ap/email") => new(id, "words");

    [Theory]
    [InlineData("Send an e-mail today.", "Send an email today.")]
    [InlineData("E-mail us.", "Email us.")]
    [InlineData("E-Mail us. ASK BY E-MAIL.", "Email us. ASK BY EMAIL.")]
    [InlineData("An email and an e - mail.", "An email and an e - mail.")]
    public void A_replacement_takes_over_the_capitals(string text, string expected) =>
        Assert.Equal(expected, Desk.Words(Rule().Words(("e-mail", "email"))).Edit(text).Fixed);

    [Fact]
    public void The_message_names_both_words_and_the_range_is_what_was_found()
    {
        var found = Assert.Single(Desk.Words(Rule().Words(("per cent", "percent"))).Read("It rose 5 Per cent."));
        Assert.Equal("Use “Percent”, not “Per cent”.", found.Message);
        Assert.Equal(new TextRange(10, 18), found.Range);
        Assert.Equal(("ap/email", Severity.Warning), (found.RuleId, found.Severity));
    }

    [Fact]
    public void Curly_apostrophes_stay_curly() =>
        Assert.Equal("She OK’d it.", Desk.Words(Rule().Words(("okay'd", "OK'd"))).Edit("She okay’d it.").Fixed);

    [Fact]
    public void Exact_case_lets_a_sentence_start_with_a_capital()
    {
        var desk = Desk.Words(Rule().Option("case", "exact").Words(("Internet", "internet")));
        Assert.Equal(["Internet"], desk.Found("Internet users say the Internet and the internet differ."));
    }

    [Fact]
    public void Match_writes_the_word_as_the_page_does()
    {
        var desk = Desk.Words(Rule().Option("case", "match").Words(("youtube", "YouTube")));
        Assert.Equal("YouTube YouTube YouTube", desk.Edit("Youtube YouTube YOUTUBE").Fixed);
        Assert.Equal(["Youtube"], desk.Found("Youtube or YouTube"));
    }

    [Fact]
    public void The_longest_phrase_counts_and_exceptions_are_right()
    {
        var desk = Desk.Words(Rule().Words(("web", "internet"), ("web site", "website")).List("except", "World Wide Web", "web of lies"));
        Assert.Equal(["web site", "web"], desk.Found("A web site on the World Wide Web is a web of lies on the web."));
    }

    [Fact]
    public void Alternatives_are_named_and_only_offered()
    {
        var found = Assert.Single(Desk.Words(Rule().Words(("currently", ["now", "today"]))).Read("He currently works."));
        Assert.Equal("Use “now” or “today”, not “currently”.", found.Message);
        Assert.Equal((FixSafety.Offer, "Write ‘now’ or ‘today’."), (found.Fix!.Safety, found.Fix.Description));
    }

    [Theory]
    [InlineData("It was very cold.", "It was cold.")]
    [InlineData("Very cold it was.", "Cold it was.")]
    [InlineData("It was, very, cold.", "It was, very, cold.")]
    [InlineData("He tried very.", "He tried.")]
    public void Words_to_delete_go_with_one_blank(string text, string expected) =>
        Assert.Equal(expected, Desk.Words(Rule().Message("Delete “{found}”.").Words(("very", ""))).Edit(text).Fixed);

    [Fact]
    public void A_phrase_without_replacement_has_no_fix()
    {
        var found = Assert.Single(Desk.Words(Rule().Message("“{found}” is worn out.").List("words", "white stuff")).Read("More white stuff fell."));
        Assert.Equal("“white stuff” is worn out.", found.Message);
        Assert.Null(found.Fix);
    }

    [Fact]
    public void Quotations_and_other_scopes_are_left_alone()
    {
        var desk = Desk.Words(Rule().Words(("e-mail", "email")));
        const string text = "“An e-mail,” she said.";
        Assert.Empty(desk.Read(text, Blocks.Of(text, BlockKind.Body, new Zone(ZoneKind.Quotes, new TextRange(0, 12)))));
        Assert.Empty(desk.Read(text, Blocks.Of(text, BlockKind.Table)));
    }

    [Fact]
    public void A_line_break_between_the_words_is_found_and_offered()
    {
        const string source = "5 per\ncent";
        var prose = Blocks.Joined(source, ("5 per", SourceRunKind.Literal), ("\n", SourceRunKind.Break), ("cent", SourceRunKind.Literal));
        var found = Assert.Single(Desk.Words(Rule().Words(("per cent", "percent"))).Read(source, prose));
        Assert.Equal(new TextRange(2, 10), found.Range);
        Assert.Equal(new Edit(new TextRange(2, 10), "percent"), Assert.Single(found.Fix!.Edits));
        Assert.Equal(FixSafety.Offer, found.Fix.Safety);
    }

    [Theory]
    [InlineData("5 per **cent** more", "per |cent", false)]
    [InlineData("5 **per** cent more", "per| cent", false)]
    [InlineData("5 p**er ce**nt more", "p|er ce|nt", true)]
    public void Emphasis_inside_the_words_is_found_and_never_torn(string source, string parts, bool isOffered)
    {
        var prose = Blocks.Joined(source, [.. parts.Split('|').Select(part => (part, SourceRunKind.Literal))]);
        var found = Assert.Single(Desk.Words(Rule().Words(("per cent", "percent"))).Read(source, prose));
        Assert.Equal(prose.Map.ToSource(0, 8), found.Range);
        Assert.Equal(isOffered ? FixSafety.Offer : null, found.Fix?.Safety);
    }

    [Fact]
    public void A_page_may_want_no_fix() =>
        Assert.Null(Assert.Single(Desk.Words(new RuleBuilder("ap/email", "words") { Fix = null }.Words(("e-mail", "email"))).Read("e-mail")).Fix);

    [Fact]
    public void A_phrase_of_two_pages_is_a_problem_with_both_places()
    {
        var desk = Desk.Words(Rule("ap/email").Words(("e-mail", "email")), Rule("ap/mail").Words(("E-Mail", "mail")));
        Assert.Equal("rules/ap/mail.md:3:3: ‘E-Mail’ is already a phrase of ‘ap/email’ (rules/ap/email.md:3:3). Keep it in one of the two rules, or turn one off.", Assert.Single(desk.Problems).ToString());
    }

    [Fact]
    public void Of_two_stylebooks_with_the_same_phrase_the_later_one_speaks_where_its_rule_reads()
    {
        var house = new RuleBuilder("house/mail", "words") { Scope = [BlockKind.Headline] }.Words(("e-mail", "mail"));
        var desk = Desk.Words(house, new RuleBuilder("ap/email", "words") { Scope = [BlockKind.Headline, BlockKind.Body] }.Words(("e-mail", "email")));

        Assert.Equal("house/mail", Assert.Single(desk.Read("e-mail", Blocks.Of("e-mail", BlockKind.Headline))).RuleId);
        Assert.Equal("ap/email", Assert.Single(desk.Read("e-mail", Blocks.Of("e-mail"))).RuleId);
    }

    [Fact]
    public void A_phrase_that_is_on_a_page_twice_is_a_problem()
    {
        var desk = Desk.Words(Rule().Words(("per cent", "percent"), ("Per  cent", "percent")));
        Assert.Equal("rules/ap/email.md:4:3: ‘Per  cent’ is on this page twice; the other place is rules/ap/email.md:3:3. Keep one of them.", Assert.Single(desk.Problems).ToString());
    }

    /// <summary>Four thousand took 44 seconds and 3 GB, since each was told of all before it.</summary>
    [Theory]
    [InlineData("ignore", 19_999)]
    [InlineData("exact", 0)]
    public void A_phrase_that_is_on_a_page_thousands_of_times_is_reported_once_each_and_in_time(string casing, int expected)
    {
        var phrases = Enumerable.Range(0, 20_000).Select(static number => Mixed("internationalisation", number)).ToArray();
        var began = Environment.CpuUsage.TotalTime;
        var problems = Desk.Words(Rule().Option("case", casing).Message("No.").List("words", phrases)).Problems;
        Assert.InRange((Environment.CpuUsage.TotalTime - began).TotalSeconds, 0, 5);
        Assert.Equal(expected, problems.Count);
    }

    /// <summary>Capital letters where the number has bits.</summary>
    private static string Mixed(string phrase, int number) =>
        string.Concat(phrase.Select((letter, index) => (number >> index & 1) != 0 ? char.ToUpperInvariant(letter) : letter));

    [Fact]
    public void Phrases_that_differ_in_exact_case_or_in_scope_may_stand_side_by_side()
    {
        Assert.Empty(Desk.Words(Rule().Option("case", "exact").Words(("Internet", "internet"), ("INTERNET", "internet"))).Problems);
        Assert.Empty(Desk.Words(Rule().Words(("e-mail", "email")), new RuleBuilder("desk/head", "words") { Scope = [BlockKind.Headline] }.Words(("e-mail", "mail"))).Problems);
    }

    [Fact]
    public void Mistakes_on_a_page_have_places()
    {
        Assert.Contains("rules/ap/email.md:2:1: Unknown key ‘wrods’.", Problem(Rule().Option("wrods", "x").Words(("a", "b"))));
        Assert.Contains("Unknown placeholder ‘{usage}’. Known here: ‘{found}’, ‘{use}’.", Problem(Rule().Message("Use {usage}.").Words(("a", "b"))));
        Assert.Contains("rules/ap/email.md:3:3: ‘a’ has no replacement", Problem(Rule().Words(("a", (string?)null))));
        Assert.Contains("needs the key ‘words’", Problem(Rule()));
        Assert.Contains("‘case’ must be one of ‘ignore’, ‘exact’, ‘match’.", Problem(Rule().Option("case", "any").Words(("a", "b"))));
        Assert.Contains("A phrase needs a word or a mark.", Problem(Rule().Words((" ", "b"))));
    }

    private static string Problem(RuleBuilder rule) => Assert.Single(Desk.Words(rule).Problems).ToString();
}
