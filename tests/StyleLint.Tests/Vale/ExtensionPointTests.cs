using StyleLint.Diagnostics;

namespace StyleLint.Tests.Vale;

/// <summary>Each of Vale's extension points, with rules as newsrooms write them.</summary>
public sealed class ExtensionPointTests : IDisposable
{
    private readonly ValeDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void Existence_finds_whole_words_and_says_which()
    {
        desk.Rule("Cliches", "extends: existence\nmessage: \"Avoid '%s'.\"\nlevel: error\nignorecase: true\ntokens:\n  - at the end of the day\n  - game.?changer\n");
        var found = desk.Check("At the end of the day the mayor called it a game-changer, not a gamechangers’ trick.\n");
        Assert.Equal(["Avoid 'At the end of the day'.", "Avoid 'game-changer'."], found.Select(static each => each.Message));
        Assert.All(found, static each => Assert.Equal(("House.Cliches", Severity.Error), (each.RuleId, each.Severity)));
    }

    [Theory]
    [InlineData("", "mayor")]
    [InlineData("ignorecase: true\n", "Mayor", "mayor")]
    [InlineData("nonword: true\n", "mayor", "mayor")]
    public void Existence_knows_case_and_parts_of_words(string keys, params string[] expected)
    {
        desk.Rule("Mayor", "extends: existence\nmessage: m\ntokens: [mayor]\n" + keys);
        Assert.Equal(expected, desk.Found("Mayor Roe, the mayor, is no mayoress.\n"));
    }

    [Fact]
    public void Raw_patterns_are_joined_and_stand_before_the_tokens_or_behind_them()
    {
        desk.Rule("Passive", "extends: existence\nmessage: m\nraw: ['\\b(was|were)\\b\\s*']\ntokens: ['\\w+ed']\n");
        desk.Rule("Behind", "extends: existence\nmessage: m\nappend: true\nraw: ['(?= council)']\ntokens: [city]\n");
        Assert.Equal(["was opened", "city"], desk.Found("The bridge was opened by the city council. It was old.\n"));
    }

    [Fact]
    public void Exceptions_let_a_match_pass()
    {
        desk.Rule("Very", "extends: existence\nmessage: m\nignorecase: true\ntokens: ['very \\w+']\nexceptions: [Very Reverend]\n");
        Assert.Equal(["very late"], desk.Found("The Very Reverend Roe came very late.\n"));
    }

    [Fact]
    public void A_number_that_no_group_can_have_is_text()
    {
        desk.Rule("Dates", "extends: substitution\nmessage: \"%s for %s\"\naction: { name: replace }\nswap:\n  '(\\d+)th of May': May $99999999999\n");
        Assert.Equal(["'May $99999999999' for 5th of May"], desk.Messages("The 5th of May was cold.\n"));
        desk.Rule("Dates", "extends: existence\nmessage: m\naction: { name: edit, params: [regex, '(\\d+)', $99999999999] }\ntokens: ['\\d+th']\n");
        Assert.Equal(["m"], desk.Messages("The 5th of May was cold.\n"));
    }

    [Theory]
    [InlineData("[^\\s]*")]
    [InlineData("|bus")]
    public void A_word_that_may_be_nothing_is_not_repeated_behind_the_end(string token)
    {
        desk.Rule("Twice", $"extends: repetition\nmessage: \"%s\"\nalpha: true\ntokens: ['{token}']\n");
        Assert.DoesNotContain(desk.Check("The bus bus came.\n"), static found => found.RuleId != "House.Twice");
    }

    [Theory]
    [InlineData("extends: consistency\nmessage: m\neither: {{ a: {0} }}\n")]
    [InlineData("extends: occurrence\nmessage: m\nmax: 1\ntoken: {0}\n")]
    [InlineData("extends: existence\nmessage: m\ntokens: ['(?i)b', {0}]\n")]
    public void A_pattern_without_end_is_not_read_at_all(string rule)
    {
        desk.Rule("Long", string.Format(System.Globalization.CultureInfo.InvariantCulture, rule, new string('a', 50_000)));
        desk.Check("The bus.\n");
        Assert.Contains(" characters, and 40,000 is the limit. Split the rule.", Assert.Single(desk.Mistakes).Message);
    }

    [Fact]
    public void The_longer_swap_wins_and_its_action_is_offered()
    {
        desk.Rule("Terms", "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nignorecase: true\naction: { name: replace }\nswap:\n  e-mail: email\n  e-mail address: email|mail address\n");
        var found = desk.Check("Her e-mail address was printed, not an e-mail.\n");
        Assert.Equal(["Use 'email' or 'mail address' instead of 'e-mail address'.", "Use 'email' instead of 'e-mail'."], found.Select(static each => each.Message));
        Assert.Equal((FixSafety.Offer, "email"), (found[1].Fix!.Safety, found[1].Fix!.Edits[0].Text));
    }

    [Fact]
    public void An_action_with_a_bad_number_offers_nothing()
    {
        desk.Rule("Split", "extends: existence\nmessage: m\naction: { name: edit, params: [split, ' ', x] }\ntokens: [red tape]\n");
        var found = Assert.Single(desk.Check("The red tape stayed.\n"));
        Assert.Equal(("House.Split", null), (found.RuleId, found.Fix));
    }

    [Fact]
    public void A_swap_may_use_groups_and_may_be_right_already()
    {
        desk.Rule("Dates", "extends: substitution\nmessage: \"%s for %s\"\nswap:\n  '(\\d+)th of (May|June)': $2 $1\n  '[Ww]eb ?site': 'website|Website'\n");
        Assert.Equal(["May 4 for 4th of May", "website|Website for Web site"], desk.Messages("On the 4th of May the website was no Web site.\n"));
    }

    [Fact]
    public void Capitalize_follows_the_text()
    {
        desk.Rule("Use", "extends: substitution\nmessage: \"%s\"\nignorecase: true\ncapitalize: true\nswap: { utilize: use }\n");
        Assert.Equal(["Use", "use"], desk.Messages("Utilize it, or do not utilize it.\n"));
    }

    [Theory]
    [InlineData("max: 4", "The", "sentence of 6 words")]
    [InlineData("min: 8", "The", "sentence of 6 words")]
    public void Occurrence_counts_in_its_scope(string limit, string place, string message)
    {
        desk.Rule("Length", $"extends: occurrence\nmessage: sentence of %d words\nscope: sentence\ntoken: '\\b(\\w+)\\b'\n{limit}\n");
        var found = Assert.Single(desk.Check("The council met again on Monday.\n"));
        Assert.Equal((message, place.Length), (found.Message, found.Range.Length));
    }

    [Fact]
    public void Repetition_finds_a_word_twice_but_not_over_a_full_stop()
    {
        desk.Rule("Twice", "extends: repetition\nmessage: \"'%s' is repeated!\"\nalpha: true\naction: { name: edit, params: [truncate, \" \"] }\ntokens: ['[^\\s]+']\n");
        var text = "The the mayor said that that was it. It was 5 5 times.\n";
        var found = Assert.Single(desk.Check(text));
        Assert.Equal("'that' is repeated!", found.Message);
        Assert.Equal("that that", text[found.Range.Start..found.Range.End]);
        Assert.Equal("that", found.Fix!.Edits[0].Text);
    }

    [Fact]
    public void Consistency_wants_one_of_two_in_the_whole_article()
    {
        desk.Rule("Spelling", "extends: consistency\nmessage: \"Inconsistent spelling of '%s'\"\nignorecase: true\neither: { advisor: adviser }\n");
        Assert.Empty(desk.Check("An adviser spoke.\n\nThe Adviser left.\n"));
        Assert.Equal(["Inconsistent spelling of 'advisor'"], desk.Messages("An adviser spoke.\n\nAn advisor left.\n"));
    }

    [Fact]
    public void Conditional_wants_acronyms_explained_before_they_are_used()
    {
        desk.Rule("Acronyms", "extends: conditional\nmessage: \"'%s' has no definition.\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [FBI]\n");
        Assert.Equal(["'OECD' has no definition."], desk.Messages("The World Health Organization (WHO) met the FBI.\n\nThe WHO and the OECD agreed.\n"));
    }

    [Fact]
    public void A_second_without_a_group_must_only_be_there()
    {
        desk.Rule("Units", "extends: conditional\nmessage: \"%s\"\nfirst: km\nsecond: miles\n");
        Assert.Equal(["km"], desk.Messages("It is 5 km, or 3 miles.\n\nIt is 6 km.\n"));
    }

    [Theory]
    [InlineData("$sentence", "", "# City council votes on a new bridge in Riverside\n", 0)]
    [InlineData("$sentence", "", "# City Council Votes On Bridge\n", 1)]
    [InlineData("$sentence", "exceptions: [City Council]\n", "# City Council votes on bridge\n", 0)]
    [InlineData("$sentence", "indicators: [':']\nthreshold: 1.0\n", "# Vote: The bridge stays\n", 0)]
    [InlineData("$title", "style: AP\n", "# City Council Votes With the Mayor\n", 0)]
    [InlineData("$title", "style: Chicago\nthreshold: 1.0\n", "# City Council Votes With the Mayor\n", 1)]
    [InlineData("$title", "style: AP\nthreshold: 1.0\n", "# City council votes\n", 1)]
    [InlineData("$lower", "", "# all small\n", 0)]
    [InlineData("$lower", "", "# Not all small\n", 1)]
    [InlineData("$upper", "", "# LOUD\n", 0)]
    [InlineData("'^The '", "", "# A bridge\n", 1)]
    [InlineData("$sentence", "prefix: '\\d+\\. '\nthreshold: 1.0\n", "# 4. The bridge stays\n", 0)]
    public void Capitalization_knows_its_cases(string match, string keys, string text, int count)
    {
        desk.Rule("Headings", $"extends: capitalization\nmessage: \"'%s' should be '%s'.\"\nscope: heading\nmatch: {match}\n{keys}");
        Assert.Equal(count, desk.Check(text).Count);
        Assert.Empty(desk.Problems);
    }

    [Fact]
    public void A_heading_in_the_wrong_case_gets_the_right_one_offered()
    {
        desk.Rule("Headings", "extends: capitalization\nmessage: m\nscope: heading\nmatch: $sentence\naction: { name: replace }\n");
        Assert.Equal("City council votes", Assert.Single(desk.Check("## City Council Votes\n")).Fix!.Edits[0].Text);
    }

    [Fact]
    public void Metric_works_out_a_formula_of_the_articles_counts()
    {
        desk.Rule("Headings", "extends: metric\nmessage: \"%s headings a paragraph\"\nformula: '(heading.h2 + heading.h3) / math.max(1, paragraphs)'\ncondition: '> 1'\n");
        Assert.Equal(["2.00 headings a paragraph"], desk.Messages("## One\n\nText here.\n\n### Two\n"));
        Assert.Empty(desk.Check("## One\n\nText here.\n\nMore text.\n"));
    }

    [Fact]
    public void Readability_reports_a_grade_that_is_too_high()
    {
        desk.Rule("Grade", "extends: readability\nmessage: \"Grade level %s\"\ngrade: 8\nmetrics: [Flesch-Kincaid, SMOG]\n");
        Assert.Empty(desk.Check("The cat sat on the mat. The dog ran.\n"));
        var found = Assert.Single(desk.Check("Municipal administrative representatives deliberately reconsidered institutional infrastructure modernization requirements notwithstanding insufficient documentation.\n"));
        Assert.StartsWith("Grade level ", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extends: script\nmessage: m\nscript: |\n  os := import(\"os\")\n", "never executes")]
    [InlineData("extends: sequence\nmessage: m\ntokens:\n  - tag: NN\n", "tagger")]
    [InlineData("extends: spelling\nmessage: m\nignore: [names.txt]\n", "Hunspell")]
    public void What_cannot_run_here_is_said_once_and_the_other_rules_run(string yaml, string reason)
    {
        desk.Rule("Cannot", yaml).Rule("Very", "extends: existence\nmessage: m\ntokens: [very]\n");
        Assert.Equal(["very"], desk.Found("It was very late.\n"));
        Assert.Empty(desk.Mistakes);
        var note = Assert.Single(desk.Notes);
        Assert.Contains(reason, note.Message, StringComparison.Ordinal);
        Assert.Contains("styles/House/Cannot.yml:1:10: ", note.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edit", "[regex, '-', '–']", "-5", "–5")]
    [InlineData("edit", "[regex, '(?P<sign>-)', '–']", "-5", "–5")]
    [InlineData("edit", "[trim_right, '.?!']", "Stop!", "Stop")]
    [InlineData("edit", "[trim_left, '-']", "-5", "5")]
    [InlineData("edit", "[trim, '-5']", "-x5", "x")]
    [InlineData("edit", "[split, ' ', '1']", "so so", "so")]
    [InlineData("edit", "[truncate, ' ']", "so so", "so")]
    [InlineData("remove", "[]", "very", "")]
    [InlineData("replace", "[late]", "very", "late")]
    [InlineData("convert", "[simple]", "CityCouncil", "city council")]
    public void Actions_are_offers(string action, string parameters, string match, string expected)
    {
        desk.Rule("Act", $"extends: existence\nmessage: m\nnonword: true\ntokens: ['{match}']\naction:\n  name: {action}\n  params: {parameters}\n");
        var found = Assert.Single(desk.Check($"Here {match} stands.\n"));
        Assert.Equal((FixSafety.Offer, expected), (found.Fix!.Safety, found.Fix.Edits[0].Text));
    }

    [Fact]
    public void Limit_stops_after_so_many()
    {
        desk.Rule("Very", "extends: existence\nmessage: m\nlimit: 2\ntokens: [very]\n");
        Assert.Equal(2, desk.Check("A very old, very small house.\n\nA very dark one.\n").Count);
    }
}
