using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StyleLint.Articles;

namespace StyleLint.Reporting;

/// <summary>
/// Strings and ranges in JSON: letters of every script stay readable, while characters that a terminal obeys or does not show
/// are escaped, since reports are also read with <c>cat</c>.
/// </summary>
internal static class JsonText
{
    /// <summary>What every writer of a report uses: one line, and the same bytes on every system.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Bytes that a writer holds back, so that the system is not asked to write for every article and the writer's buffer never grows.</summary>
    private const int MaxPending = 32 * 1024;

    /// <summary>Hands on what was written, once it is worth a call.</summary>
    public static void FlushIfFull(this Utf8JsonWriter json)
    {
        if (json.BytesPending >= MaxPending) json.Flush();
    }

    /// <summary>Writes a property whose value may come from an article.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, ReadOnlySpan<char> value)
    {
        if (IsPlain(value))
        {
            json.WriteString(name, value);
            return;
        }

        json.WritePropertyName(name);
        json.WriteRawValue(Quote(value), skipInputValidation: true);
    }

    /// <summary>Writes a property whose value may come from an article, or be null.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteText(name, value.AsSpan());
    }

    /// <summary>Writes a value that may come from an article, or null.</summary>
    public static void WriteTextValue(this Utf8JsonWriter json, string? value)
    {
        if (value is null || IsPlain(value)) json.WriteStringValue(value);
        else json.WriteRawValue(Quote(value), skipInputValidation: true);
    }

    /// <summary>Writes a range as lines and columns from 1, in UTF-16 units; the end is exclusive.</summary>
    public static void WriteRange(this Utf8JsonWriter json, SourceText source, TextRange range)
    {
        var start = source.Lines.PositionOf(range.Start);
        var end = source.Lines.PositionOf(range.End);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    /// <summary>A text as JSON, in quotation marks.</summary>
    public static string Quote(ReadOnlySpan<char> value)
    {
        var quoted = new StringBuilder("\"");
        var written = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (!Deceives(value[at]) && !CommandMark.IsAt(value, at)) continue;
            quoted.Append(Encode(value[written..at]));
            quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)value[at]:X4}");
            written = at + 1;
        }

        return quoted.Append(Encode(value[written..])).Append('"').ToString();
    }

    private static bool IsPlain(ReadOnlySpan<char> value) => !MayDeceive(value) && !CommandMark.IsIn(value);

    /// <summary>Nearly all is ASCII, and a search for a range passes it many times faster than one for a set across scripts.</summary>
    private static bool MayDeceive(ReadOnlySpan<char> value)
    {
        for (var rest = value; rest.IndexOfAnyExceptInRange('\0', '~') is >= 0 and var at; rest = rest[(at + 1)..])
            if (Deceives(rest[at]))
                return true;
        return false;
    }

    /// <summary>Whether the encoder lets a character pass although it reorders or hides text. Those below the blank, and all beyond the first plane, it escapes.</summary>
    private static bool Deceives(char c) => c > '~' && Rune.TryCreate(c, out var rune) && !VisibleText.IsSafe(rune);

    private static string Encode(ReadOnlySpan<char> value) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value.ToString());
}
