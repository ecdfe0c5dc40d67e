namespace StyleLint.Tests.Vale;

/// <summary>Styles with mistakes in them.</summary>
public sealed class StyleReadingTests : IDisposable
{
    private readonly ValeDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("message: m\ntokens: [a]\n", "1:1: The rule has no ‘extends’.")]
    [InlineData("extends: existance\nmessage: m\n", "1:10: ‘extends’ must be one of ")]
    [InlineData("extends: existence\ntokens: [a]\n", "1:1: The rule has no ‘message’.")]
    [InlineData("extends: existence\nmessage: m\nlevel: grave\ntokens: [a]\n", "3:8: ‘level’ must be ‘suggestion’, ‘warning’ or ‘error’.")]
    [InlineData("extends: existence\nmessage: m\ntoken: [a]\ntokens: [b]\n", "3:1: Unknown key ‘token’. Did you mean ‘tokens’?")]
    [InlineData("extends: existence\nmessage: m\ntokens: ['a(']\n", "3:10: This is no valid regular expression: ")]
    [InlineData("extends: substitution\nmessage: m\nswap: { 'a(': b }\n", "3:9: This is no valid regular expression: ")]
    [InlineData("extends: occurrence\nmessage: m\nmax: many\ntoken: a\n", "3:6: ‘max’ must be a whole number.")]
    [InlineData("extends: capitalization\nmessage: m\nmatch: $title\nstyle: NYT\n", "4:8: ‘style’ must be ‘AP’ or ‘Chicago’.")]
    [InlineData("extends: metric\nmessage: m\nformula: words +\ncondition: '> 1'\n", "3:10: The formula cannot be read: A value is missing.")]
    [InlineData("extends: readability\nmessage: m\ngrade: 8\nmetrics: [Dale]\n", "4:11: There is no metric ‘Dale’.")]
    [InlineData("extends: existence\nmessage: m\ntokens: [a]\naction: { name: rewrite }\n", "4:9: ‘action’ must have a ‘name’: ")]
    public void A_mistake_is_told_with_its_place(string yaml, string expected)
    {
        desk.Rule("Broken", yaml).Check("A story.\n");
        Assert.Contains($"styles/House/Broken.yml:{expected}", Assert.Single(desk.Mistakes).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("existence", "tokens: [a]", "token", "tokens")]
    [InlineData("substitution", "swap: { a: b }", "swaps", "swap")]
    [InlineData("occurrence", "token: a\nmax: 1", "maxx", "max")]
    [InlineData("repetition", "tokens: ['[^\\s]+']", "alfa", "alpha")]
    [InlineData("consistency", "either: { a: b }", "eithr", "either")]
    [InlineData("conditional", "first: a\nsecond: b", "frist", "first")]
    [InlineData("capitalization", "match: $title", "matches", "match")]
    [InlineData("metric", "formula: words\ncondition: '> 1'", "formulas", "formula")]
    [InlineData("readability", "grade: 8\nmetrics: [SMOG]", "metric", "metrics")]
    [InlineData("spelling", "ignore: [names.txt]", "filter", "filters")]
    [InlineData("sequence", "tokens:\n  - tag: NN", "ignorecases", "ignorecase")]
    [InlineData("script", "script: a", "scripts", "script")]
    public void Each_extension_point_tells_an_unknown_key_once(string extends, string keys, string unknown, string meant)
    {
        desk.Rule("Keys", $"extends: {extends}\nmessage: m\n{unknown}: x\n{keys}\n");
        desk.CheckWithIni("A story.\n", "StylesPath = styles\n[*.md]\nBasedOnStyles = House\n[news/*.md]\nHouse.Keys = error\n");
        var mistake = Assert.Single(desk.Mistakes).ToString();
        Assert.Contains($"House/Keys.yml:3:1: Unknown key ‘{unknown}’. Did you mean ‘{meant}’?", mistake, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scope: heding", "Markdown has no scope ‘heding’. Did you mean ‘heading’?")]
    [InlineData("scope: comment.line", "Markdown has no scope ‘comment’.")]
    [InlineData("scope: text.adoc", "Markdown has no scope ‘adoc’.")]
    [InlineData("scope: text.html meta", "The scope ‘text.html meta’ has blanks.")]
    [InlineData("scope: doc(h1)", "StyleLint does not support ‘doc(…)’.")]
    public void A_scope_that_selects_nothing_is_told(string scope, string expected)
    {
        desk.Rule("Nowhere", $"extends: existence\nmessage: m\n{scope}\ntokens: [story]\n");
        Assert.Empty(desk.Check("A story.\n"));
        Assert.Empty(desk.Mistakes);
        Assert.Contains($"styles/House/Nowhere.yml:3:8: The rule cannot find anything: {expected}", Assert.Single(desk.Notes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_scopes_one_may_select_nothing()
    {
        desk.Rule("Some", "extends: existence\nmessage: m\nscope: [comment, text]\ntokens: [story]\n");
        Assert.Single(desk.Check("A story.\n"));
        Assert.EndsWith("Some.yml:3:9: Markdown has no scope ‘comment’.", Assert.Single(desk.Notes).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("suggest, params: [spellings]", "Hunspell")]
    [InlineData("suggest, params: [CamelCase.tengo]", "never executes")]
    [InlineData("edit, params: [shorten, '3']", "‘edit’ does not know ‘shorten, 3’")]
    [InlineData("convert, params: [snake]", "‘convert’ knows only ‘simple’")]
    [InlineData("edit, params: [regex, '(a', b]", "‘(a’ is no valid regular expression")]
    public void An_action_that_offers_nothing_is_told(string action, string expected)
    {
        desk.Rule("Act", $"extends: existence\nmessage: m\ntokens: [story]\naction: {{ name: {action} }}\n");
        Assert.Null(Assert.Single(desk.Check("A story.\n")).Fix);
        var note = Assert.Single(desk.Notes).ToString();
        Assert.Contains("Act.yml:4:9: ", note, StringComparison.Ordinal);
        Assert.Contains(expected, note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_prefix_is_told_at_its_place()
    {
        desk.Rule("Case", "extends: capitalization\nmessage: m\nmatch: $title\nprefix: '(a'\nscope: heading\n");
        desk.Check("# the end\n");
        Assert.Contains("Case.yml:4:9: This is no valid regular expression", Assert.Single(desk.Mistakes).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extends: House.Base\nlevel: error\ntokens+: [story]\n", "it extends another rule")]
    [InlineData("extends: metric\nmessage: m\nformula: check[\"House.Base\"]\ncondition: '> 1'\n", "counts what other rules find")]
    public void What_only_the_newest_Vale_knows_is_told_and_the_other_rules_run(string yaml, string reason)
    {
        desk.Rule("Base", "extends: existence\nmessage: m\ntokens: [late]\n").Rule("Child", yaml);
        Assert.Equal(["late"], desk.Found("A late story.\n"));
        Assert.Empty(desk.Mistakes);
        Assert.Contains(reason, Assert.Single(desk.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_may_be_written_in_any_case_and_flags_in_Vales_words()
    {
        desk.Rule("Case", "extends: existence\nmessage: m\nIgnoreCase: True\nnonWord: '1'\nTokens:\n  - STOR\nsource: a style guide\n");
        Assert.Equal(["stor"], desk.Found("A story.\n"));
        Assert.Empty(desk.Problems);
    }

    [Fact]
    public void A_level_that_is_none_is_told()
    {
        desk.Rule("Very", "extends: existence\nmessage: m\ntokens: [very]\n");
        desk.CheckWithIni("A story.\n", "StylesPath = styles\n[*.md]\nBasedOnStyles = House\nHouse.Very = yes\n");
        Assert.EndsWith(".vale.ini:4:14: ‘House.Very’ must be ‘YES’, ‘NO’, ‘suggestion’, ‘warning’ or ‘error’, not ‘yes’.", Assert.Single(desk.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extends: existence\nmessage: m\ntokens: []\n")]
    [InlineData("extends: substitution\nmessage: m\nswap: {}\n")]
    [InlineData("extends: occurrence\nmessage: m\ntoken: a\n")]
    [InlineData("extends: repetition\nmessage: m\n")]
    [InlineData("extends: consistency\nmessage: m\n")]
    [InlineData("extends: conditional\nmessage: m\nfirst: a\n")]
    [InlineData("extends: capitalization\nmessage: m\n")]
    [InlineData("extends: metric\nmessage: m\nformula: words\n")]
    [InlineData("extends: readability\nmessage: m\ngrade: 8\n")]
    public void A_rule_that_cannot_find_anything_is_told(string yaml)
    {
        desk.Rule("Idle", yaml).Check("A story.\n");
        Assert.Empty(desk.Mistakes);
        Assert.Contains("cannot find anything", Assert.Single(desk.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_rules_is_told()
    {
        desk.Write("styles/House/README.md", "Nothing here.\n").Check("A story.\n");
        Assert.Contains("cannot find anything: it has no rules", Assert.Single(desk.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_runs_away_is_told_with_rule_and_file()
    {
        desk.Rule("Slow", "extends: existence\nmessage: m\nnonword: true\ntokens: ['(x+x+)+\\1y']\n");
        var found = Assert.Single(desk.Check("y " + new string('x', 200) + "\n"));
        Assert.Equal("style-lint/pattern-timeout", found.RuleId);
        Assert.Contains("‘House.Slow’", found.Message, StringComparison.Ordinal);
        Assert.Contains("news/story.md", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_may_lie_in_folders_and_keep_Vales_names()
    {
        desk.Rule("dates/Format", "extends: existence\nmessage: m\ntokens: [very]\n").Rule("_drafts/Old", "extends: none\n").Rule("Format.test", "cases: []\n");
        Assert.Equal("House.dates.Format", Assert.Single(desk.Check("A very old bus.\n")).RuleId);
    }

    [Fact]
    public void A_configuration_sets_rules_and_whole_styles()
    {
        desk.Rule("Very", "extends: existence\nmessage: m\ntokens: [very]\n").Rule("Bus", "extends: existence\nmessage: m\ntokens: [bus]\n");
        Assert.Equal(["bus"], desk.Found("A very old bus.\n", "rules: { House.Very: off }\n"));
        Assert.Equal(["very"], desk.Found("A very old bus.\n", "rules: { House: off, House.Very: error }\n"));
        Assert.Empty(desk.Problems);
    }

    [Fact]
    public void Ten_thousand_words_are_found_in_one_pass()
    {
        var swaps = string.Concat(Enumerable.Range(0, 10_000).Select(static number => $"  word{number}: term{number}\n"));
        desk.Rule("Many", "extends: substitution\nmessage: \"%s\"\nswap:\n" + swaps);
        Assert.Equal(["term7", "term9999"], desk.Messages("Here word7 and word9999 and word10001 stand.\n"));
    }
}
