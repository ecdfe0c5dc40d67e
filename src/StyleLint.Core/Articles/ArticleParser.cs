using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;

namespace StyleLint.Articles;

/// <summary>Reads a source text as an article. Immutable and safe for use by many threads.</summary>
internal sealed class ArticleParser(FrontMatterKeys keys, DatelineParser datelines, AttributionFinder? attributions = null, SpeakerFinder? speakers = null, PeopleFinder? people = null)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>Parses one article.</summary>
    public Article Parse(SourceText source)
    {
        var problems = new List<Problem>();
        var frontMatter = FrontMatterReader.Read(source, problems);
        var bodyStart = frontMatter?.Range.End ?? 0;
        var masked = MarkdownMask.Apply(source.Text, bodyStart);
        var document = ParseMarkdown(source, masked, problems);
        var headline = HeadlineOf(frontMatter);
        var reader = new BlockReader(source.Text, masked, hasHeadline: headline is not null);
        reader.Read(document, BlockKind.Body);
        ImmutableArray<Prose> blocks = headline is null ? [.. reader.Blocks] : [headline, .. reader.Blocks];
        return Complete(source, frontMatter, document, problems, blocks, reader.Comments);
    }

    private static MarkdownDocument ParseMarkdown(SourceText source, string masked, List<Problem> problems)
    {
        try
        {
            return Markdown.Parse(masked, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal: lists or quotations nested deeper than its limit.
            problems.Add(new Problem(source, new TextRange(0, 0), "The Markdown is nested too deeply to be read. Flatten its lists, quotations or brackets."));
            return [];
        }
    }

    private Article Complete(SourceText source, FrontMatter? frontMatter, MarkdownDocument document, List<Problem> problems, ImmutableArray<Prose> blocks, List<Comment> comments)
    {
        var quotations = QuotationFinder.Find(blocks);
        var dateline = datelines.Find(blocks);
        var published = ArticleDates.Published(frontMatter, keys, source.Path);
        var updated = ArticleDates.Updated(frontMatter, keys);
        var zoned = ZoneMarker.Mark(blocks, quotations, dateline, NoticeFinder.Find(blocks, quotations, published));
        return new Article
        {
            Source = source,
            FrontMatter = frontMatter,
            FrontMatterProblems = [.. problems],
            Document = document,
            Blocks = zoned.Blocks,
            Comments = [.. comments],
            Headline = zoned.Blocks.FirstOrDefault(static block => block.Kind == BlockKind.Headline),
            IsEnglish = ArticleLanguage.IsEnglish(frontMatter, zoned.Blocks),
            Quotations = zoned.Quotations,
            Dateline = zoned.Dateline,
            StrayDateline = zoned.Dateline is null ? datelines.FindStray(zoned.Blocks) : null,
            Notices = zoned.Notices.Notices,
            Original = zoned.Notices.Original,
            Published = published ?? zoned.Notices.Original?.Date,
            Speakers = speakers,
            PeopleKnown = people,
            Sources = attributions?.Find(zoned.Blocks) ?? [],
            Updated = updated?.Date,
            UpdatedRange = updated?.Range,
            Sections = SectionsOf(frontMatter),
        };
    }

    private Prose? HeadlineOf(FrontMatter? frontMatter)
    {
        if (frontMatter?.Find(keys.Headline) is not DataScalar { Content: { } map } scalar || string.IsNullOrWhiteSpace(scalar.Text)) return null;
        return ProseBuilder.Of(BlockKind.Headline, scalar.Text, map, []);
    }

    private ImmutableArray<string> SectionsOf(FrontMatter? frontMatter) => frontMatter?.Find(keys.Section) switch
    {
        DataScalar scalar => [scalar.Text],
        DataList list => [.. list.Items.OfType<DataScalar>().Select(static item => item.Text)],
        _ => [],
    };
}
