using System.Diagnostics;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Hostile;

/// <summary>More findings, or longer ones, than anybody can read: a report must not grow beyond all memory.</summary>
[Collection(Alone.Name)]
public sealed class TooMuchToReportTests
{
    private const int Most = 100_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static string Blocks(string words, int count) => LongText.Repeat(LongText.Repeat(words, 60) + "\n\n", count / 60);

    private static string Page(string rest) => $"---\nseverity: warning\nsource: the house\n{rest}---\n# Rule\n\nWhy.\n";

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Check(string page, string article)
    {
        var problems = new List<Problem>();
        var builder = new StylebookBuilder("house", problems);
        builder.Add(new SourceText("house/rule.md", page), "rule.md");
        var linter = Linter.Compile([builder.ToStylebook()], LintConfiguration.Default, problems);
        Assert.Empty(problems);
        return linter.Check(linter.Parse(new SourceText("story.md", article)));
    }

    [Fact]
    public void An_article_with_too_many_findings_ends_in_one_that_says_so()
    {
        var linter = Linter.Compile(EmbeddedPages.Stylebooks, LintConfiguration.Default, []);
        var clock = Stopwatch.StartNew();
        var found = linter.Check(linter.Parse(new SourceText("story.md", Blocks("a ", 1_000_000))));

        Assert.True(clock.Elapsed < Limit, $"It took {clock.Elapsed}.");
        Assert.Equal(Most + 1, found.Length);
        Assert.Equal("style-lint/too-many-findings", found[0].RuleId);
        Assert.StartsWith("This file has too many findings. 100,000 are reported, most of them of ‘newsroom/doubled-word’, and the others are left out.", found[0].Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, found[0].Severity);
    }

    [Fact]
    public void As_many_as_may_be_are_all_reported() =>
        Assert.DoesNotContain(Check(Page("check: words\nmessage: m\nwords: { the: that }\n"), Blocks("the cat ", 99_960)), static found => BuiltInRules.IsOwn(found.RuleId));

    public static TheoryData<string, string> LongFindings => new()
    {
        { "one word for another", Page($"check: words\nmessage: Write “{{use}}”.\nfix: safe\nwords: {{ the: {new string('x', 500_000)} }}\n") },
        { "many words for another", Page($"check: words\nmessage: Write “{{use}}”.\nfix: safe\nwords: {{ the: [{string.Join(", ", Enumerable.Range(0, 40_000).Select(static number => $"w{number}"))}] }}\n") },
        { "what is behind a match", Page("check: pattern\nmessage: See “{rest}”.\npattern: \\bthe\\b(?=(?<rest>.*))\n") },
        { "what is behind a match, in a fix", Page("check: pattern\nmessage: m\nfix: safe\npattern: \\bthe\\b(?=(?<rest>.*))\nuse: that ${rest}\n") },
        { "what is behind a match, many times", Page($"check: pattern\nmessage: m\nfix: safe\npattern: \\bthe\\b(?=(?<rest>.*))\nuse: \"{LongText.Repeat("${rest}", 50_000)}\"\n") },
    };

    [Theory]
    [MemberData(nameof(LongFindings))]
    public void Long_findings_end_sooner(string name, string page)
    {
        var clock = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var found = Check(page, LongText.Repeat("the cat sat. ", 24_000));

        Assert.True(clock.Elapsed < Limit, $"{name}: {clock.Elapsed}");
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 1L << 30);
        Assert.Contains(found, static each => each.RuleId == "house/rule");
    }

    [Fact]
    public void A_message_is_a_sentence_and_not_a_book()
    {
        var problems = new List<Problem>();
        RulePageReader.Read(new SourceText("house/rule.md", Page($"check: words\nmessage: {new string('m', 2001)}\nwords: {{ the: that }}\n")), "house", "", "rule", problems);

        Assert.Equal("house/rule.md:5:10: ‘message’ has 2,001 characters; write at most 2,000.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_long_text_is_cut_in_a_message()
    {
        var found = Assert.Single(Check(Page("check: pattern\nmessage: Not “{found}”.\npattern: x.*y\n"), $"x{new string('a', 5_000)}y\n"));

        Assert.Equal($"Not “x{new string('a', 499)}…{new string('a', 499)}y”.", found.Message);
    }

    [Fact]
    public void Words_that_hundreds_of_rules_list_do_not_fill_all_memory()
    {
        var problems = new List<Problem>();
        var builder = new StylebookBuilder("house", problems);
        for (var number = 0; number < 200; number++)
            builder.Add(new SourceText($"house/rule-{number}.md", Page($"check: words\nmessage: m\nwords: {{ zzz{number}: y }}\nexcept: [the]\n")), $"rule-{number}.md");
        var linter = Linter.Compile([builder.ToStylebook()], LintConfiguration.Default, problems);
        Assert.Empty(problems);

        var found = Assert.Single(linter.Check(linter.Parse(new SourceText("story.md", "Zzz7. " + Blocks("the ", 90_000)))), static each => BuiltInRules.IsOwn(each.RuleId));
        Assert.StartsWith("The words of this file are in the lists of rules so often that its end was not looked at.", found.Message, StringComparison.Ordinal);
    }
}
