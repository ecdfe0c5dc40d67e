using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StyleLint.Newsroom;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary>Ledgers of sources as text, JSON, CSV or Markdown.</summary>
internal static class LedgerText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The ledgers in a form, with a total.</summary>
    public static string Write(string form, IReadOnlyList<SourceLedger> ledgers) => form switch
    {
        "json" => Json(ledgers),
        "csv" => Csv(ledgers),
        "markdown" => Markdown(ledgers),
        _ => Plain(ledgers),
    };

    private static string Plain(IReadOnlyList<SourceLedger> ledgers)
    {
        var text = new StringBuilder();
        foreach (var ledger in ledgers)
        {
            text.Append(VisibleText.Line(ledger.Path)).Append('\n');
            if (ledger.Entries.IsEmpty) text.Append("  No source.\n");
            var width = ledger.Entries.Select(static entry => entry.Source.Length).DefaultIfEmpty().Max();
            foreach (var entry in ledger.Entries)
                text.Append(VisibleText.Line(string.Create(CultureInfo.InvariantCulture, $"  {entry.Source.PadRight(Math.Min(width, 50))}  {How(entry),-22}  {entry.Lines.Length,3}  {Where(entry)}"))).Append('\n');
            text.Append('\n');
        }

        return text.Append(Total(ledgers)).Append('\n').ToString();
    }

    private static string Markdown(IReadOnlyList<SourceLedger> ledgers)
    {
        var text = new StringBuilder("# Sources\n\n");
        foreach (var ledger in ledgers)
        {
            text.Append("## ").Append(Cell(ledger.Path)).Append("\n\n");
            if (ledger.Entries.IsEmpty) text.Append("No source.\n\n");
            else text.Append("| Source | How | Times | Lines |\n| --- | --- | ---: | --- |\n");
            foreach (var entry in ledger.Entries)
                text.Append(CultureInfo.InvariantCulture, $"| {Cell(entry.Source)} | {How(entry)} | {entry.Lines.Length} | {Where(entry)} |\n");
            if (!ledger.Entries.IsEmpty) text.Append('\n');
        }

        return text.Append(Total(ledgers)).Append('\n').ToString();
    }

    /// <summary>RFC 4180; one row a source.</summary>
    private static string Csv(IReadOnlyList<SourceLedger> ledgers)
    {
        var text = new StringBuilder("article,source,kind,reason,times,lines\r\n");
        foreach (var ledger in ledgers)
            foreach (var entry in ledger.Entries)
                text.AppendJoin(',', Field(ledger.Path), Field(entry.Source), NameOf(entry.Kind), Field(entry.Reason ?? ""), entry.Lines.Length.ToString(CultureInfo.InvariantCulture), Field(string.Join(' ', entry.Lines))).Append("\r\n");
        return text.ToString();
    }

    private static string Json(IReadOnlyList<SourceLedger> ledgers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var ledger in ledgers) WriteArticle(json, ledger);
            json.WriteEndArray();
            json.WriteStartObject("total");
            json.WriteNumber("articles", ledgers.Count);
            foreach (var kind in Enum.GetValues<AttributionKind>()) json.WriteNumber(NameOf(kind), Count(ledgers, kind));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteArticle(Utf8JsonWriter json, SourceLedger ledger)
    {
        json.WriteStartObject();
        json.WriteText("file", ledger.Path);
        json.WriteStartArray("sources");
        foreach (var entry in ledger.Entries)
        {
            json.WriteStartObject();
            json.WriteText("source", entry.Source);
            json.WriteText("kind", NameOf(entry.Kind));
            json.WriteText("reason", entry.Reason);
            json.WriteStartArray("lines");
            foreach (var line in entry.Lines) json.WriteNumberValue(line);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string How(LedgerEntry entry) =>
        entry.Kind == AttributionKind.Granted ? entry.Reason is null ? "granted, no reason" : "granted, with reason" : NameOf(entry.Kind);

    private static string Where(LedgerEntry entry) => $"{(entry.Lines.Distinct().Count() == 1 ? "line" : "lines")} {string.Join(", ", entry.Lines.Distinct())}";

    private static string Total(IReadOnlyList<SourceLedger> ledgers) =>
        $"{ledgers.Count} {(ledgers.Count == 1 ? "article" : "articles")}: {string.Join(", ", Enum.GetValues<AttributionKind>().Select(kind => $"{Count(ledgers, kind)} {NameOf(kind)}"))}.";

    private static int Count(IReadOnlyList<SourceLedger> ledgers, AttributionKind kind) => ledgers.Sum(ledger => ledger.Entries.Count(entry => entry.Kind == kind));

    private static string NameOf(AttributionKind kind) => kind.ToString().ToLowerInvariant();

    private static string Cell(string text)
    {
        var cell = new StringBuilder();
        foreach (var mark in VisibleText.Escape(text))
            (mark is '|' or '\\' or '`' or '*' or '_' or '<' or '[' or ']' or '#' ? cell.Append('\\') : cell).Append(mark);
        return cell.ToString();
    }

    /// <summary>A spreadsheet must not take a cell for a formula, so what looks like one gets an apostrophe; what a terminal must not get is shown.</summary>
    private static string Field(string text)
    {
        var shown = VisibleText.Line(text);
        var value = shown is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + shown : shown;
        return value.AsSpan().ContainsAny("\",\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
