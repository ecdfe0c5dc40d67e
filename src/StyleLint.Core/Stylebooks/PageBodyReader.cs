using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>Reads the prose of a rule page: its headings and fenced blocks. Only top-level blocks count.</summary>
internal sealed class PageBodyReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly SourceText page;
    private readonly int bodyStart;
    private readonly string text;
    private readonly List<Problem> problems = [];
    private readonly List<(string Title, TextRange Heading)> headings = [];
    private readonly ExampleReader examples;
    private TextRange? title;

    private PageBodyReader(SourceText page, int bodyStart)
    {
        this.page = page;
        this.bodyStart = bodyStart;
        text = page.Text[bodyStart..];
        examples = new ExampleReader(page, problems);
    }

    /// <summary>Reads what stands behind a page's front matter.</summary>
    public static PageBody Read(SourceText page, int bodyStart) => new PageBodyReader(page, bodyStart).Read();

    private PageBody Read()
    {
        if (Parse() is not { } document) return new PageBody("", "", [], [], [.. problems]);
        foreach (var block in document)
        {
            if (block is HeadingBlock heading) AddHeading(heading);
            if (block is FencedCodeBlock fence) examples.Add(fence, bodyStart);
        }

        if (title is null) problems.Insert(0, new Problem(page, new TextRange(bodyStart, bodyStart), "The page needs a title: a line that starts with ‘# ’."));
        var explanationStart = title?.End ?? 0;
        var explanationEnd = headings.Count > 0 ? headings[0].Heading.Start : text.Length;
        return new PageBody(
            title is { } range ? TitleOf(range) : "",
            explanationStart < explanationEnd ? text[explanationStart..explanationEnd].Trim() : "",
            Sections(),
            examples.Finish(),
            [.. problems]);
    }

    /// <summary>The page's Markdown, or null where it is nested without end or would take the square of its length.</summary>
    private MarkdownDocument? Parse()
    {
        var excess = MarkdownLimits.Exceeded(text);
        try
        {
            if (excess is null) return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal: lists or quotations nested deeper than its limit.
        }

        var place = excess ?? new TextRange(0, 0);
        problems.Add(ArticleParser.TooDeep(page, new TextRange(bodyStart + place.Start, bodyStart + place.End)));
        return null;
    }

    private void AddHeading(HeadingBlock heading)
    {
        var range = new TextRange(heading.Span.Start, heading.Span.End + 1);
        if (heading.Level == 1) title ??= range;
        if (heading.Level == 2) headings.Add((TitleOf(range), range));
    }

    private string TitleOf(TextRange heading)
    {
        var line = text.AsSpan(heading.Start, heading.Length);
        var end = line.IndexOfAny('\r', '\n');
        return (end < 0 ? line : line[..end]).TrimStart('#').Trim().ToString();
    }

    private ImmutableArray<PageSection> Sections()
    {
        var sections = ImmutableArray.CreateBuilder<PageSection>(headings.Count);
        for (var index = 0; index < headings.Count; index++)
        {
            var end = index + 1 < headings.Count ? headings[index + 1].Heading.Start : text.Length;
            sections.Add(new PageSection(headings[index].Title, text[headings[index].Heading.End..end].Trim()));
        }

        return sections.ToImmutable();
    }
}
