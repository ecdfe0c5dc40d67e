using System.Collections.Immutable;
using Markdig.Syntax;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>Puts an example article into other surroundings, each of which has a known effect on what its rule finds.</summary>
/// <param name="rule">The rule.</param>
/// <param name="isArticleWide">Whether its check looks at the whole article: then the blocks stay where they are.</param>
/// <param name="article">The example's article.</param>
/// <param name="findings">What the rule finds in it.</param>
internal sealed class DerivedCases(Rule rule, bool isArticleWide, Article article, ImmutableArray<ExpectedFinding> findings)
{
    private const string Emoji = "👩🏽‍💻🗳️";
    private const string Fence = "````````";

    private readonly string text = article.Source.Text;
    private readonly int bodyStart = article.FrontMatter?.Range.End ?? 0;

    /// <summary>All cases that make sense for the rule and the example.</summary>
    public IEnumerable<DerivedCase> All() => [.. AroundTheBody(), .. Suppressed(), .. InOtherBlocks()];

    private IEnumerable<DerivedCase> AroundTheBody()
    {
        yield return Case("With CRLF line endings", IsAnywhere, CarriageReturns(text));
        yield return Case("Behind a comment", IsAnywhere, At(bodyStart, $"<!-- {Emoji} -->\n\n"));
        if (FrontMatterKey() is { } key) yield return Case("Behind more front matter", IsAnywhere, key);
    }

    /// <summary>The finding is gone and the comment counts as used, or it would be reported itself.</summary>
    private IEnumerable<DerivedCase> Suppressed()
    {
        if (!article.Comments.IsEmpty || findings.IsEmpty) yield break;
        yield return Case("Under a comment ‘disable-file’", IsNowhere, At(bodyStart, $"<!-- style-lint disable-file {rule.Id} -->\n\n"));
        if (findings.All(IsInFrontMatter)) yield break;
        yield return Case("Under a comment ‘disable’", IsInFrontMatter, At(bodyStart, $"<!-- style-lint disable {rule.Id} -->\n\n"));
    }

    private IEnumerable<DerivedCase> InOtherBlocks()
    {
        if (isArticleWide) yield break;
        yield return Case("Inside a code block", IsInFrontMatter, At(bodyStart, $"{Fence}\n"), At(text.Length, $"{Fence}\n"));
        if (!IsPlain() || !rule.Reads(BlockKind.Body)) yield break;
        yield return Case("Behind a paragraph of emoji", IsAnywhere, At(bodyStart, $"{Emoji}\n\n"));
        yield return Case("Inside a block quotation", StaysIn(BlockKind.Blockquote), LineStarts("> ", "> "));
        yield return Case("Inside a list item", StaysIn(BlockKind.List), LineStarts("- ", "  "));
    }

    /// <summary>Inserts a carriage return before each line feed.</summary>
    public static Edit[] CarriageReturns(string text)
    {
        var insertions = new List<Edit>();
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            insertions.Add(At(at, "\r"));
        return [.. insertions];
    }

    private Edit? FrontMatterKey() => article.FrontMatter?.Format switch
    {
        null => At(0, $"---\nnewsdesk: {Emoji}\n---\n"),
        FrontMatterFormat.Yaml => At(text.IndexOf('\n', StringComparison.Ordinal) + 1, $"newsdesk: {Emoji}\n"),
        _ => null,
    };

    /// <summary>Whether the text below the front matter is nothing but ordinary paragraphs, so that a prefix on each line keeps them whole.</summary>
    private bool IsPlain() =>
        article.Dateline is null
        && article.Document.All(block => block is ParagraphBlock)
        && article.Blocks.All(block => block.Kind == BlockKind.Body || (block.Map.Runs is [var first, ..] && first.SourceStart < bodyStart));

    private Func<ExpectedFinding, bool> StaysIn(BlockKind kind)
    {
        var isQuotation = kind == BlockKind.Blockquote && rule.Page.Skip.Contains(ZoneKind.Quotes);
        return rule.Reads(kind) && !isQuotation ? IsAnywhere : IsInFrontMatter;
    }

    private Edit[] LineStarts(string first, string next)
    {
        var insertions = new List<Edit> { At(bodyStart, first) };
        for (var at = text.IndexOf('\n', bodyStart); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\n', at + 1))
            insertions.Add(At(at + 1, text[at + 1] == '\n' ? next.TrimEnd() : next));
        return [.. insertions];
    }

    private DerivedCase Case(string name, Func<ExpectedFinding, bool> stays, params Edit[] insertions)
    {
        var derived = new DerivedText(text, [.. insertions]);
        return new DerivedCase(name, derived, [.. findings.Where(stays).Select(finding => finding with { Range = derived.Map(finding.Range) })]);
    }

    private static bool IsAnywhere(ExpectedFinding finding) => true;

    private static bool IsNowhere(ExpectedFinding finding) => false;

    private bool IsInFrontMatter(ExpectedFinding finding) => finding.Range.Start < bodyStart;

    private static Edit At(int offset, string inserted) => new(new TextRange(offset, offset), inserted);
}
