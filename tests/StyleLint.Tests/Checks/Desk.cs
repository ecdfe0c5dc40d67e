using System.Collections.Immutable;
using Markdig.Syntax;
using StyleLint.Articles;
using StyleLint.Checks;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;
using StyleLint.Tests.Matching;

namespace StyleLint.Tests.Checks;

/// <summary>Runs one check with some rules over plain text.</summary>
internal sealed class Desk
{
    private readonly Check check;
    private readonly PhraseTrie trie;

    public Desk(CheckFactory create, params RuleBuilder[] rules)
        : this(create, problems => [.. rules.Select(rule => rule.Build(problems))])
    {
    }

    private Desk(CheckFactory create, Func<List<Problem>, ImmutableArray<Rule>> rulesOf)
    {
        var phrases = new PhraseTrieBuilder();
        check = create(rulesOf(Problems), phrases, Problems);
        trie = phrases.Build();
    }

    public List<Problem> Problems { get; } = [];

    public static Desk Words(params RuleBuilder[] rules) => new(static (rules, phrases, problems) => new WordsCheck(rules, phrases, problems), rules);

    public static Desk Pattern(params RuleBuilder[] rules) => new(static (rules, phrases, problems) => new PatternCheck(rules, phrases, problems), rules);

    /// <summary>A page of the check <c>pattern</c>, as it stands in a stylebook.</summary>
    public static Desk Pattern(RulePage page) =>
        new(static (rules, phrases, problems) => new PatternCheck(rules, phrases, problems), problems => [new Rule(page, page.Severity, new RuleOptions([(page.Source, page.Options)], problems))]);

    public IReadOnlyList<Diagnostic> Read(string text) => Read(text, Blocks.Of(text));

    public IReadOnlyList<Diagnostic> Read(string source, params Prose[] blocks)
    {
        Assert.Empty(Problems);
        var article = new Article
        {
            Source = new SourceText("news/story.md", source),
            Document = new MarkdownDocument(),
            Blocks = [.. blocks],
            Comments = [],
            Quotations = [],
        };
        var findings = new Findings();
        check.Run(article, trie.Find(article.Blocks), findings);
        return findings.Diagnostics;
    }

    /// <summary>What the diagnostics say, and the text after every fix of the given safety at least.</summary>
    public (string[] Messages, string Fixed) Edit(string text, FixSafety safety = FixSafety.Safe)
    {
        var diagnostics = Read(text);
        var edited = text;
        foreach (var edit in diagnostics.Where(found => found.Fix?.Safety >= safety).SelectMany(found => found.Fix!.Edits).OrderByDescending(edit => edit.Range))
            edited = string.Concat(edited.AsSpan(0, edit.Range.Start), edit.Text, edited.AsSpan(edit.Range.End));
        return ([.. diagnostics.Select(found => found.Message)], edited);
    }

    public string[] Found(string text) => [.. Read(text).Select(found => text[found.Range.Start..found.Range.End])];
}
