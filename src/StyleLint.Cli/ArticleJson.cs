using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StyleLint.Articles;
using StyleLint.Newsroom;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary>What the model sees in one article, as one JSON object on one line.</summary>
internal static class ArticleJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object of one article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="withProse">Whether to name the source ranges of each block's prose.</param>
    public static string Write(Article article, bool withProse)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteText("file", article.Source.Path);
            json.WriteText("headline", article.Headline?.Text);
            json.WriteText("published", Day(article.Published));
            json.WriteText("updated", Day(article.Updated));
            WriteDateline(json, article);
            WriteNotices(json, article);
            WriteSources(json, article);
            WriteQuotations(json, article);
            WriteDates(json, article);
            if (withProse) WriteProse(json, article.Blocks);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", null);

    private static void WriteDateline(Utf8JsonWriter json, Article article)
    {
        if (article.Dateline is not { } dateline)
        {
            json.WriteNull("dateline");
            return;
        }

        var range = dateline.SourceRange(article.Source);
        json.WriteStartObject("dateline");
        json.WriteRange(article.Source, range);
        json.WriteText("text", article.Source.Slice(range));
        json.WriteStartArray("places");
        foreach (var place in dateline.Places) json.WriteTextValue(Part(dateline, place));
        json.WriteEndArray();
        json.WriteText("region", Part(dateline, dateline.Region));
        json.WriteText("date", Part(dateline, dateline.Date));
        json.WriteText("credit", Part(dateline, dateline.Credit));
        json.WriteText("separator", Part(dateline, dateline.Separator));
        json.WriteEndObject();
    }

    private static void WriteNotices(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("notices");
        foreach (var notice in article.Notices)
        {
            json.WriteStartObject();
            json.WriteRange(article.Source, notice.SourceRange);
            json.WriteText("kind", NameOf(notice.Kind));
            json.WriteText("label", notice.LabelText ?? "");
            json.WriteText("date", Day(notice.Date));
            json.WriteText("position", notice.Position.ToString().ToLowerInvariant());
            json.WriteText("text", article.Source.Slice(notice.SourceRange));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(NoticeKind kind) => kind == NoticeKind.EditorsNote ? "editors-note" : kind.ToString().ToLowerInvariant();

    private static string? Part(Dateline dateline, TextRange? range) =>
        range is { } part ? dateline.Prose.Text[part.Start..part.End] : null;

    /// <summary>All sources in the order of the article.</summary>
    private static void WriteSources(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("sources");
        foreach (var source in article.Sources.Concat(article.Voices).OrderBy(static source => source.Prose.Map.ToSource(source.Range)))
        {
            json.WriteStartObject();
            json.WriteRange(article.Source, source.Prose.Map.ToSource(source.Range));
            json.WriteText("kind", source.Kind.ToString().ToLowerInvariant());
            json.WriteText("text", article.Source.Slice(source.Prose.Map.ToSource(source.Range)));
            json.WriteText("reason", source.Reason);
            json.WriteText("speaker", source.Speaker);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The outermost quotations, with the words that say who speaks.</summary>
    private static void WriteQuotations(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("quotations");
        foreach (var (quotation, clause, _) in article.Speech.Quotations)
        {
            json.WriteStartObject();
            json.WriteRange(article.Source, quotation.Prose.Map.ToSource(quotation.Range));
            json.WriteText("speaker", clause?.SpeakerText);
            json.WriteText("verb", clause?.VerbText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The dates of the running text; a date without a year is the one nearest to the publication.</summary>
    private static void WriteDates(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("dates");
        foreach (var date in NewsDateFinder.Find(article))
        {
            var range = date.Prose.Map.ToSource(date.Range);
            json.WriteStartObject();
            json.WriteRange(article.Source, range);
            json.WriteText("kind", NameOf(date.Kind));
            json.WriteText("text", article.Source.Slice(range));
            json.WriteText("date", Day(date.Day));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(NewsDateKind kind) => kind switch
    {
        NewsDateKind.Date => "date",
        NewsDateKind.Weekday => "weekday",
        NewsDateKind.ShiftedWeekday => "shifted-weekday",
        NewsDateKind.RelativeDay => "relative-day",
        _ => "time",
    };

    private static void WriteProse(Utf8JsonWriter json, ImmutableArray<Prose> blocks)
    {
        json.WriteStartArray("prose");
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            json.WriteText("kind", block.Kind.ToString().ToLowerInvariant());
            json.WriteStartArray("runs");
            foreach (var run in block.Map.Runs.Where(IsRead)) WriteRun(json, run.Source);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A line break may hold the markup of the next line, and an opaque run is no text at all.</summary>
    private static bool IsRead(SourceRun run) => run.Kind is SourceRunKind.Literal or SourceRunKind.Decoded;

    private static void WriteRun(Utf8JsonWriter json, TextRange range)
    {
        json.WriteStartArray();
        json.WriteNumberValue(range.Start);
        json.WriteNumberValue(range.End);
        json.WriteEndArray();
    }
}
