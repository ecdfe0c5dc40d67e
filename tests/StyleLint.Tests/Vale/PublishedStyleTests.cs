namespace StyleLint.Tests.Vale;

/// <summary>Shapes of rules that published styles use and that the four styles of the evaluation do not.</summary>
public sealed class PublishedStyleTests : IDisposable
{
    private readonly ValeDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("scope: raw\nnonword: true\ntokens: ['^<{7}\\s.*$', '^={7}$']", "Text.\n\n<<<<<<< ours\n", "<<<<<<< ours")]
    [InlineData("scope: raw\nnonword: true\ntokens: ['(?m)^[ \\t]*mapped:']", "Text.\n\n  mapped: a\n", "  mapped:")]
    [InlineData("scope: raw\nnonword: true\ntokens: ['(a)\\1{2}', '(b)\\2{2}']", "Text aaa.\n", "aaa")]
    [InlineData("scope: raw\nnonword: true\ntokens: ['(?<=\\n\\s*)([a-z]\\.) ']", "Text\n a. item\n", "a. ")]
    [InlineData("nonword: true\ntokens: ['\\b[1|2]?:?\\d?\\d\\s?(?:[AaPp]\\.?[Mm]\\.?)(?!\\w+\\b|\\.)']", "At 10 pm he left.\n", "10 pm")]
    [InlineData("nonword: true\ntokens: ['(1[012]|[1-9]):[0-5][0-9] (A\\.M\\.|P\\.M\\.)', '(1[012]|[1-9]):[0-5][0-9](?i)(a[\\.]?m[\\.]?)']", "At 9:30AM he left.\n", "9:30AM")]
    [InlineData("nonword: true\ntokens: ['\\d+(?:GB|TB|MB)']", "A disk of 5GB.\n", "5GB")]
    [InlineData("nonword: true\ntokens: ['[\"“][^\"”“]+[.,][\"”]']", "He said “yes.”\n", "“yes.”")]
    [InlineData("ignorecase: true\nscope: summary\ntokens: ['white(\\-)?list(ed|ing)?']", "A Whitelisted host.\n", "Whitelisted")]
    [InlineData("scope: [heading, list, table.cell]\ntokens: ['([\\d]{5,})']", "- Over 12000 people.\n", "12000")]
    [InlineData("scope: heading.h2\nnonword: true\ntokens: ['[a-z0-9][.?!](?:\\s|$)']\naction: { name: edit, params: [remove, '.?!'] }", "## The end.\n", "d.")]
    public void A_pattern_finds_what_it_finds_in_Vale(string keys, string article, string expected)
    {
        desk.Rule("Rule", $"---\nextends: existence\nmessage: m\n{keys}\n");
        Assert.Equal([expected], desk.Found(article));
        Assert.Empty(desk.Problems);
    }

    [Theory]
    [InlineData("swap:\n  0: zero\n  1: one", "He has 1 dog.\n", "Use 'one' for '1'.")]
    [InlineData("ignorecase: true\nscope: raw\nnonword: true\nswap:\n  '\\[(here|this page)\\]\\(.*?\\)': '$1'", "See [here](a.html).\n", "Use 'here' for '[here](a.html)'.")]
    [InlineData("ignorecase: true\naction: { name: replace }\nswap:\n  'click here': visit|go to", "Click here now.\n", "Use 'visit' or 'go to' for 'Click here'.")]
    [InlineData("ignorecase: true\naction: { name: replace }\nmatchcase: true\nswap:\n  'a ok': A-OK", "All is a ok now.\n", "Use 'a-ok' for 'a ok'.")]
    [InlineData("ignorecase: true\ncapitalize: true\naction: { name: replace }\nswap:\n  mankind: human kind", "Mankind is old.\n", "Use 'Human kind' for 'Mankind'.")]
    public void A_swap_says_what_it_says_in_Vale(string keys, string article, string expected)
    {
        desk.Rule("Rule", $"extends: substitution\nmessage: \"Use '%s' for '%s'.\"\n{keys}\n");
        Assert.Equal([expected], desk.Messages(article));
        Assert.Empty(desk.Problems);
    }

    [Fact]
    public void A_phrase_of_the_exceptions_lets_its_words_pass()
    {
        desk.Rule("Rule", "extends: existence\nmessage: m\nignorecase: true\ntokens: [mea]\nexceptions: [mea culpa]\n");
        Assert.Equal(["mea"], desk.Found("A mea culpa is no mea.\n"));
    }

    [Fact]
    public void What_must_occur_is_reported_once_where_it_does_not()
    {
        desk.Rule("Rule", "extends: occurrence\nmessage: Never contracts.\nscope: raw\nmin: 1\ntoken: \"\\\\w+['’](?:t|re|ll)\\\\b\"\n");
        Assert.Equal(["Never contracts."], desk.Messages("It is not so.\n\nNor is that.\n"));
        Assert.Empty(desk.Messages("It isn’t so.\n"));
    }

    [Fact]
    public void Several_metrics_of_readability_are_averaged()
    {
        desk.Rule("Rule", "extends: readability\nmessage: \"Grade %s\"\ngrade: 21\nmetrics:\n  - Automated Readability\n  - Coleman-Liau\n  - Flesch-Kincaid\n  - Gunning Fog\n  - SMOG\n");
        Assert.Empty(desk.Check("The cat sat on the mat. The dog ran.\n"));
        Assert.Empty(desk.Problems);
    }
}
