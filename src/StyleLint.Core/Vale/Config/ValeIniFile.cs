using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Vale;

/// <summary>A <c>.vale.ini</c>: sections of keys and values, each with its place.</summary>
/// <param name="Sections">The sections in order; the one without a name first.</param>
internal sealed record ValeIniFile(ImmutableArray<ValeIniSection> Sections)
{
    private const int MostSections = 1_000;

    /// <summary>Reads a file.</summary>
    public static ValeIniFile Read(SourceText source, List<Problem> problems)
    {
        var sections = ImmutableArray.CreateBuilder<ValeIniSection>();
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        var (name, place) = ("", new TextRange(0, 0));
        for (var at = 0; at < source.Text.Length;)
        {
            var (range, next) = LineAt(source.Text, at);
            at = next;
            var text = source.Slice(range);
            if (text.IsEmpty || text[0] is '#' or ';') continue;
            if (text[0] == '[' && text[^1] == ']')
            {
                sections.Add(new ValeIniSection(name, place, entries.DrainToImmutable()));
                (name, place) = (text[1..^1].Trim().ToString(), range);
                if (sections.Count > MostSections) break;
            }
            else if (ReadEntry(source, range) is { } entry) entries.Add(entry);
            else problems.Add(new Problem(source, range, "This line is neither a section, as ‘[*.md]’ is, nor a key with a value, as ‘MinAlertLevel = warning’ is."));
        }

        if (sections.Count > MostSections) problems.Add(new Problem(source, place, string.Create(CultureInfo.InvariantCulture, $"A configuration of Vale’s cannot have more than {MostSections:N0} sections.")));
        return new ValeIniFile([.. sections, new ValeIniSection(name, place, entries.DrainToImmutable())]);
    }

    /// <summary>The values of a list: parts between commas; <c>\,</c> is a comma.</summary>
    public static ImmutableArray<string> ListOf(string value)
    {
        var list = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var part = new StringBuilder();
        for (var at = 0; at <= value.Length; at++)
            if (at == value.Length || value[at] == ',')
            {
                var text = part.ToString().Trim();
                if (text.Length > 0 && known.Add(text)) list.Add(text);
                part.Clear();
            }
            else if (value[at] == '\\' && at + 1 < value.Length && value[at + 1] == ',') part.Append(value[++at]);
            else part.Append(value[at]);
        return [.. list];
    }

    /// <summary>A line without the blanks around it; a backslash at its end joins the next one to it.</summary>
    private static (TextRange Range, int Next) LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        while (end > start && end < text.Length && text.AsSpan(start, end - start).TrimEnd('\r').EndsWith("\\", StringComparison.Ordinal)) end = text.IndexOf('\n', end + 1) is var more and >= 0 ? more : text.Length;
        if (end < 0) end = text.Length;
        var (from, to) = (start, end);
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        return (new TextRange(from, to), end + 1);
    }

    private static DataEntry? ReadEntry(SourceText source, TextRange line)
    {
        var text = source.Slice(line);
        var equals = text.IndexOfAny('=', ':');
        if (equals <= 0) return null;
        var key = text[..equals].TrimEnd();
        var start = line.Start + equals + 1;
        while (start < line.End && char.IsWhiteSpace(source.Text[start])) start++;
        var value = new TextRange(start, line.End);
        return new DataEntry(
            new DataScalar(new TextRange(line.Start, line.Start + key.Length), DataScalarKind.Text, key.Trim('`').Trim('"').ToString(), null),
            new DataScalar(value, DataScalarKind.Text, ValueOf(source.Slice(value).ToString()), null));
    }

    private static string ValueOf(string value)
    {
        var joined = value.Replace("\\\r\n", "", StringComparison.Ordinal).Replace("\\\n", "", StringComparison.Ordinal);
        if (joined.Length >= 2 && joined[0] is '"' or '`' or '\'' && joined[^1] == joined[0]) return joined[1..^1];
        var comment = joined.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var hash ? hash : joined.Length;
        if (joined.IndexOf(" ;", StringComparison.Ordinal) is >= 0 and var semicolon) comment = Math.Min(comment, semicolon);
        return joined[..comment].TrimEnd();
    }
}
