using System.Text.RegularExpressions;
using StyleLint.Data;

namespace StyleLint.Articles;

/// <summary>Where front matter starts and ends, before anything in it is read.</summary>
internal sealed partial record FrontMatterFence(FrontMatterFormat Format, TextRange Opening, TextRange Content, TextRange Range)
{
    /// <summary>Whether it has an end; the content of open front matter is empty.</summary>
    public bool IsClosed => !Range.IsEmpty;

    /// <summary>What closes front matter of this kind.</summary>
    public string Closer => Format switch { FrontMatterFormat.Toml => "+++", FrontMatterFormat.Json => "}", _ => "---" };

    /// <summary>The front matter at the start of a text, or null where the text starts with something else.</summary>
    public static FrontMatterFence? Find(string text)
    {
        if (text.StartsWith('{')) return FindJson(text);
        if (text.StartsWith("+++", StringComparison.Ordinal)) return FindLines(text, FrontMatterFormat.Toml);
        return text.StartsWith("---", StringComparison.Ordinal) ? FindLines(text, FrontMatterFormat.Yaml) : null;
    }

    private static FrontMatterFence? FindLines(string text, FrontMatterFormat format)
    {
        if (!IsFence(text, 0, format, opens: true)) return null;
        var content = LineEnds.NextLine(text, 0, text.Length);
        var opening = new TextRange(0, 3);
        for (var line = content; line < text.Length; line = LineEnds.NextLine(text, line, text.Length))
        {
            if (!IsFence(text, line, format, opens: false)) continue;
            var range = new TextRange(0, LineEnds.NextLine(text, line, text.Length));
            return IsBreak(text.AsSpan(content, line - content), format) ? null : new FrontMatterFence(format, opening, new TextRange(content, line), range);
        }

        return StartsWithKey(text, content, format) ? new FrontMatterFence(format, opening, default, default) : null;
    }

    private static bool IsFence(string text, int line, FrontMatterFormat format, bool opens)
    {
        var rest = text.AsSpan(line, LineEnds.EndOfLine(text, line, text.Length) - line).TrimEnd(" \t");
        return format == FrontMatterFormat.Toml ? rest is "+++" : rest is "---" || (!opens && rest is "...");
    }

    // A document may start with a thematic break and have another one further down.
    private static bool IsBreak(ReadOnlySpan<char> content, FrontMatterFormat format)
    {
        if (format != FrontMatterFormat.Yaml) return false;
        foreach (var line in content.EnumerateLines())
            if (line.TrimStart() is not ([] or ['#', ..]))
                return !YamlStart().IsMatch(line);
        return false;
    }

    private static bool StartsWithKey(string text, int line, FrontMatterFormat format)
    {
        var first = text.AsSpan(line, LineEnds.EndOfLine(text, line, text.Length) - line);
        return format == FrontMatterFormat.Toml ? TomlStart().IsMatch(first) : YamlKey().IsMatch(first);
    }

    private static FrontMatterFence? FindJson(string text)
    {
        // `{{<` and `{%` are shortcodes and tags of the text.
        if (text.AsSpan(1).TrimStart(" \t\r\n") is not (['"' or '}', ..])) return null;
        var opening = new TextRange(0, 1);
        if (EndOfObject(text) is not { } end) return new FrontMatterFence(FrontMatterFormat.Json, opening, default, default);
        var lineEnd = LineEnds.SkipBlanks(text, end, text.Length);
        if (lineEnd < text.Length && LineEnds.LengthAt(text, lineEnd, text.Length) == 0) return null;
        return new FrontMatterFence(FrontMatterFormat.Json, opening, new TextRange(0, end), new TextRange(0, LineEnds.NextLine(text, lineEnd, text.Length)));
    }

    private static int? EndOfObject(string text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0) return at + 1;
            if (text[at] == '"') at = EndOfString(text, at);
        }

        return null;
    }

    // A string ends at its line's end at the latest, so that one forgotten quotation mark does not hide the last brace.
    private static int EndOfString(string text, int start)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] is '"' or '\r' or '\n') return at;
            if (text[at] == '\\') at++;
        }

        return text.Length;
    }

    [GeneratedRegex("""^(?:[^\s:#\-*>|`!&%@][^:]{0,80}:(?:\s|$)|["'{\[&!?%]|\t|[^\s:]+:[^\s/])""", RegexOptions.CultureInvariant)]
    private static partial Regex YamlStart();

    [GeneratedRegex("""^["']?[\w.-]{1,60}["']?[ \t]*:(?:\s|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex YamlKey();

    [GeneratedRegex("""^(?:\[|["']?[\w.-]{1,60}["']?[ \t]*=)""", RegexOptions.CultureInvariant)]
    private static partial Regex TomlStart();
}
