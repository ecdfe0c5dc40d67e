using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Newsroom;

namespace StyleLint.Articles;

/// <summary>Reads a source text as an article. Immutable and safe for use by many threads.</summary>
internal sealed class ArticleParser(FrontMatterKeys keys, DatelineParser datelines, PhraseTrie? phrases = null, AttributionFinder? attributions = null, SpeakerFinder? speakers = null, PeopleFinder? people = null)
{
    /// <summary>What of Markdown newsrooms write.</summary>
    internal static readonly MarkdownPipeline Pipeline = NewPipeline().UseAutoLinks().Build();

    /// <summary>The same without links made of bare addresses: before each, the parser looks back to where the paragraph starts.</summary>
    private static readonly Lazy<MarkdownPipeline> PipelineForAddresses = new(static () => NewPipeline().Build());

    private static MarkdownPipelineBuilder NewPipeline() => new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);

    /// <summary>Parses one article.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="timings">Told what each stage costs; null where nobody asked.</param>
    public Article Parse(SourceText source, Timings? timings = null)
    {
        var problems = new List<Problem>();
        var frontMatter = ReadFrontMatter(source, problems, timings);
        var masked = Mask(source, frontMatter, timings);
        var document = ParseMarkdown(source, masked, timings, out var tooDeep);
        var headline = HeadlineOf(frontMatter);
        var reader = new BlockReader(source.Text, masked, hasHeadline: headline is not null);
        using (Timings.Measure(timings, "read prose")) reader.Read(document, BlockKind.Body);
        if (reader.IsTooDeep) tooDeep = TooDeep(source, new TextRange(0, 0));
        ImmutableArray<Prose> blocks = headline is null ? [.. reader.Blocks] : [headline, .. reader.Blocks];
        var hits = Find(blocks, timings);
        using var lap = Timings.Measure(timings, "read the newsroom model");
        return Complete(source, frontMatter, document, problems, blocks, reader.Comments, hits, tooDeep);
    }

    /// <summary>Parses the front matter only, for who reads the Markdown in a way of their own.</summary>
    /// <inheritdoc cref="Parse"/>
    public static Article ParseFrontMatter(SourceText source, Timings? timings = null)
    {
        var problems = new List<Problem>();
        var frontMatter = ReadFrontMatter(source, problems, timings);
        return new Article { Source = source, FrontMatter = frontMatter, FrontMatterProblems = [.. problems], Document = [], IsOnlyFrontMatter = true, Blocks = [], Comments = [], Quotations = [] };
    }

    private PhraseHits Find(ImmutableArray<Prose> blocks, Timings? timings)
    {
        using var lap = Timings.Measure(timings, "find phrases");
        return phrases?.Find(blocks) ?? PhraseHits.Empty;
    }

    private static FrontMatter? ReadFrontMatter(SourceText source, List<Problem> problems, Timings? timings)
    {
        using var lap = Timings.Measure(timings, "read front matter");
        return FrontMatterReader.Read(source, problems, DataLimits.MaxFrontMatter);
    }

    private static string Mask(SourceText source, FrontMatter? frontMatter, Timings? timings)
    {
        using var lap = Timings.Measure(timings, "parse Markdown");
        return MarkdownMask.Apply(source.Text, frontMatter?.Range.End ?? 0);
    }

    /// <param name="source">The source.</param>
    /// <param name="masked">What the parser is to read.</param>
    /// <param name="timings">Told what it costs; null where nobody asked.</param>
    /// <param name="tooDeep">Why it cannot be read, or null.</param>
    private static MarkdownDocument ParseMarkdown(SourceText source, string masked, Timings? timings, out Problem? tooDeep)
    {
        using var lap = Timings.Measure(timings, "parse Markdown");
        tooDeep = null;
        var excess = MarkdownLimits.Exceeded(masked);
        try
        {
            if (excess is null) return Markdown.Parse(masked, MarkdownLimits.HasMassesOfAddresses(masked) ? PipelineForAddresses.Value : Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal: lists or quotations nested deeper than its limit.
        }

        tooDeep = TooDeep(source, excess ?? new TextRange(0, 0));
        return [];
    }

    /// <summary>Why Markdown was not read that is nested without end.</summary>
    internal static Problem TooDeep(SourceText source, TextRange place) =>
        new(source, place, "The Markdown is too entangled to be read. Flatten its lists, quotations and brackets, close its comments and emphasis, or split its long paragraphs and tables.");

    private Article Complete(SourceText source, FrontMatter? frontMatter, MarkdownDocument document, List<Problem> problems, ImmutableArray<Prose> blocks, List<Comment> comments, PhraseHits hits, Problem? tooDeep)
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
            MarkdownProblem = tooDeep,
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
            SourceFinder = attributions,
            Hits = hits,
            Phrases = phrases,
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
