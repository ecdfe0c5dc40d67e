using System.Globalization;
using System.Text.Json;
using StyleLint.Reporting;

namespace StyleLint.Cli.Archives;

/// <summary>One line of an archive: an article and the path that names it.</summary>
/// <param name="Path">How reports name it; it decides which configuration holds and is never opened.</param>
/// <param name="Text">The article.</param>
internal sealed record ArchiveArticle(string Path, string Text)
{
    /// <summary>In UTF-16 code units: as long as a path may be on Linux. Each diagnostic repeats it.</summary>
    private const int LongestPath = 4096;

    private const string Form = "A line must be a JSON object with the texts ‘path’ and ‘text’.";

    /// <summary>Reads a line. Other keys than <c>path</c> and <c>text</c> are the archive's own.</summary>
    /// <param name="line">The line, in UTF-8.</param>
    /// <param name="mistake">Why it cannot be read, as a sentence.</param>
    public static ArchiveArticle? Read(byte[] line, out string mistake)
    {
        mistake = Form;
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            if (TextOf(json.RootElement, "path") is not { Length: > 0 } path || TextOf(json.RootElement, "text") is not { } text) return null;
            if (path.Length <= LongestPath) return new ArchiveArticle(path, text);
            mistake = string.Create(CultureInfo.InvariantCulture, $"The path has {path.Length:N0} characters, and {LongestPath:N0} is the limit.");
            return null;
        }
        catch (JsonException)
        {
            mistake = $"This is no JSON. {Form}";
            return null;
        }
        catch (InvalidOperationException)
        {
            mistake = "A text has an escape that is no character.";
            return null;
        }
    }

    private static string? TextOf(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
