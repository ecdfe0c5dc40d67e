using StyleLint.Diagnostics;

namespace StyleLint.Tests.Vale;

/// <summary>A <c>.vale.ini</c> as a configuration.</summary>
public sealed class IniTests : IDisposable
{
    private const string Text = "It was very late. The mayor left.\n";

    private readonly ValeDesk desk = new ValeDesk()
        .Rule("Very", "extends: existence\nmessage: m\nlevel: warning\ntokens: [very]\n")
        .Rule("Mayor", "extends: existence\nmessage: m\nlevel: suggestion\ntokens: [mayor]\n");

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("StylesPath = styles\n[*]\nBasedOnStyles = House\nTokenIgnores = (a\\\n|b)\\")]
    [InlineData("StylesPath = styles\n[*]\nBasedOnStyles = House\nTokenIgnores = a\\\n")]
    [InlineData("StylesPath = styles\n[*]\nBasedOnStyles = House\nTokenIgnores = a\\\r\n\\\n")]
    public void A_file_may_end_with_a_line_that_goes_on(string ini) => desk.CheckWithIni(Text, ini);

    [Theory]
    [InlineData("StylesPath = styles\n\n[*.md]\nBasedOnStyles = House\n", "House.Very")]
    [InlineData("StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = House\n", "House.Very", "House.Mayor")]
    [InlineData("StylesPath = styles\nMinAlertLevel = suggestion # all\n[*.{txt,md}]\nBasedOnStyles = House\nHouse.Very = NO\n", "House.Mayor")]
    [InlineData("StylesPath = styles\n[*.md]\nBasedOnStyles = House\nHouse.Mayor = error\n", "House.Very", "House.Mayor")]
    [InlineData("StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nHouse.Mayor = YES\n", "House.Mayor")]
    [InlineData("StylesPath = styles\n[*.txt]\nBasedOnStyles = House\n")]
    [InlineData("StylesPath = styles\n[*]\nBasedOnStyles = House\n[opinion/*.md]\nBasedOnStyles =\n", "House.Very")]
    [InlineData("StylesPath = styles\n[*]\nBasedOnStyles = House\n[news/*.md]\nBasedOnStyles =\n")]
    public void Sections_say_which_rules_hold_where(string ini, params string[] expected)
    {
        Assert.Equal(expected, desk.CheckWithIni(Text, ini).Select(static found => found.RuleId));
        Assert.Empty(desk.Problems);
    }

    [Fact]
    public void A_level_is_the_severity() =>
        Assert.Equal(Severity.Error, desk.CheckWithIni(Text, "StylesPath = styles\n[*]\nBasedOnStyles = House\nHouse.Very = error\n")[0].Severity);

    [Fact]
    public void Vocabularies_accept_and_reject_words()
    {
        desk.Write("styles/config/vocabularies/Base/accept.txt", "very\nYouTube\n# a comment\n").Write("styles/config/vocabularies/Base/reject.txt", "whilst\n");
        var found = desk.CheckWithIni("It was very late whilst youtube played.\n", "StylesPath = styles\nVocab = Base\n[*]\nBasedOnStyles = Vale, House\n");
        Assert.Equal([("Vale.Avoid", "Avoid using 'whilst'."), ("Vale.Terms", "Use 'YouTube' instead of 'youtube'.")], found.Select(static each => (each.RuleId, each.Message)));
        Assert.Contains("Hunspell", Assert.Single(desk.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ignored_text_is_not_read()
    {
        const string Article = "A {very} old bus.\n\n%% very long %%\n\nA very old bus.\n";
        const string Ini = "StylesPath = styles\n[*]\nBasedOnStyles = House\nTokenIgnores = (\\{[^}]+\\})\nBlockIgnores = (?s) *(%%.*?%%)\n";
        Assert.Equal(Article.LastIndexOf("very", StringComparison.Ordinal), Assert.Single(desk.CheckWithIni(Article, Ini)).Range.Start);
    }

    [Theory]
    [InlineData("StylesPath = styles\nMinAlertLevel = loud\n", "2:17: ‘MinAlertLevel’ must be ")]
    [InlineData("StylePath = styles\n", "1:1: Unknown key ‘StylePath’.")]
    [InlineData("StylesPath = styles\n[*]\nVocab = Base\n", "3:1: ‘Vocab’ belongs before the first section.")]
    [InlineData("StylesPath = styles\nVocab = Missing\n", "2:9: There is no vocabulary ‘Missing’")]
    [InlineData("StylesPath = styles\n[*]\nBasedOnStyles = Gone\n", "3:17: There is no folder ‘")]
    [InlineData("StylesPath = styles\n[*]\nBasedOnStyles = House\nHouse.Gone = NO\n", "4:1: Unknown rule ‘House.Gone’.")]
    [InlineData("StylesPath = styles\n[*]\nBasedOnStyles = House\nTokenIgnores = (%\\w+%), (a\n", "4:16: ‘(a’ is no valid regular expression")]
    [InlineData("StylesPath = styles\n[*.md]\nBasedOnStyles = House\nBlockIgnores = (a\n", "4:16: ‘(a’ is no valid regular expression")]
    [InlineData("StylesPath = styles\n[*.{md]\nBasedOnStyles = House\n", "2:1: ‘**/*.{md’ has braces")]
    [InlineData("StylesPath = styles\n[news\\*.md]\nBasedOnStyles = House\n", "2:1: ‘**/news\\*.md’ has backslashes")]
    [InlineData("StylesPath = styles\n[*.[md]\nTokenIgnores = a\nBasedOnStyles = House\n", "2:1: ‘**/*.[md’ is not a glob")]
    [InlineData("StylesPath = styles\n[]\nBasedOnStyles = House\n", "2:1: A glob must name files")]
    [InlineData("StylesPath = styles\nnonsense\n", "2:1: This line is neither a section")]
    public void A_mistake_is_told_with_its_place(string ini, string expected)
    {
        desk.CheckWithIni(Text, ini);
        Assert.Contains($".vale.ini:{expected}", Assert.Single(desk.Problems, static problem => !problem.IsNote).ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { $"[{string.Concat(Enumerable.Repeat("{% raw %}", 58_000))}formats]\nmdx = md\n", "no path is longer than 4,096" },
        { string.Concat(Enumerable.Range(0, 240).Select(static number => $"[{string.Concat(Enumerable.Repeat("{a}", 1_360))}{number}]\nHouse.Very = NO\n")), "has braces" },
        { $"[{{{string.Join(',', Enumerable.Range(0, 900))}}}]\nTokenIgnores = {string.Join(',', Enumerable.Range(0, 40_000))}\n", "more than 10,000 patterns" },
        { string.Concat(Enumerable.Range(0, 60_000).Select(static number => $"s{number}.Very=NO\n")) is var rules ? $"[*]\n{rules}" : "", "more than 100 styles" },
        { string.Concat(Enumerable.Repeat("[a]\nBasedOnStyles=House\n", 40_000)), "more than 1,000 sections" },
        { "[*]\n" + string.Concat(Enumerable.Repeat("BasedOnStyles=House\n", 50_000)), "" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void What_no_house_writes_is_told_at_once(string ini, string expected)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        desk.CheckWithIni(Text, "StylesPath = styles\n" + ini);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
        Assert.True(expected.Length == 0 || desk.Problems.Any(problem => problem.Message.Contains(expected, StringComparison.Ordinal)), string.Join('\n', desk.Problems.Select(static problem => problem.Message).Distinct().Take(5)));
    }

    [Theory]
    [InlineData("StylesPath = styles\nPackages = Microsoft\n", "‘Packages’ has no counterpart")]
    [InlineData("StylesPath = styles\n[formats]\nrst = rst\n", "StyleLint reads Markdown only")]
    public void What_has_no_counterpart_is_told_and_the_run_goes_on(string ini, string expected)
    {
        desk.CheckWithIni(Text, ini);
        Assert.Contains(expected, Assert.Single(desk.Problems).Message, StringComparison.Ordinal);
        Assert.True(desk.Problems[0].IsNote);
    }
}
