using System.Buffers;
using System.Text.Json;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli.Archives;

/// <summary>What is said of one line of an archive, on one line.</summary>
/// <param name="Json">The answer in UTF-8, without a line feed.</param>
/// <param name="File">What was found; null where the line cannot be read.</param>
internal sealed record ArchiveAnswer(ReadOnlyMemory<byte> Json, FileDiagnostics? File)
{
    /// <summary><c>{"path": …, "diagnostics": […]}</c>, each diagnostic as <c>--format json</c> writes it.</summary>
    public static ArchiveAnswer Of(FileDiagnostics file) => new(
        Write(json =>
        {
            json.WriteText("path", file.Source.Path);
            json.WriteStartArray("diagnostics");
            JsonDiagnostics.Write(json, file);
            json.WriteEndArray();
        }),
        file);

    /// <summary><c>{"line": 3, "error": …}</c> for a line that cannot be read.</summary>
    public static ArchiveAnswer Of(long line, string mistake) => new(
        Write(json =>
        {
            json.WriteNumber("line", line);
            json.WriteText("error", mistake);
        }),
        null);

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, JsonText.Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
