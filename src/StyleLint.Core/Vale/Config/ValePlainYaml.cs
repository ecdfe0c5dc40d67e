using System.Buffers;
using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Vale;

/// <summary>
/// Reads the YAML that nearly all rules are written in: keys with a value, a list or a map of values, a line each. A list of words may be
/// long, and a whole parser takes longer to read it than all articles. Everything else, and every mistake, is left to the parser.
/// </summary>
internal sealed class ValePlainYaml
{
    private const int LongestKey = 1000;

    /// <summary>Characters that end lines to a parser of YAML, or that it refuses.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(static code => code != '\n').Concat(Enumerable.Range(0x7F, 0x21)).Concat([0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF]).Select(static code => (char)code)]);

    private readonly string text;
    private int at;
    private int indent;

    private ValePlainYaml(string text) => this.text = text;

    private bool IsAtEnd => at >= text.Length;

    private int LineEnd => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    /// <summary>What a file holds; null where a parser has to read it.</summary>
    public static DataMap? TryRead(string text) =>
        text.Length > DataLimits.MaxLength || text.AsSpan().ContainsAny(Unusual) || text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? null : new ValePlainYaml(text).ReadFile();

    private DataMap? ReadFile()
    {
        if (text.StartsWith("---\n", StringComparison.Ordinal)) at = 4;
        var entries = new List<DataEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextLine())
        {
            if (indent != 0 || ReadKey() is not { } key || !seen.Add(key.Text)) return null;
            if (ReadValue() is not { } value) return null;
            entries.Add(new DataEntry(key, value));
        }

        return entries.Count == 0 ? null : MapOf(entries);
    }

    private static DataMap MapOf(List<DataEntry> entries) => new(new TextRange(entries[0].Key.Range.Start, entries[^1].Value.Range.End), [.. entries]);

    /// <summary>Goes to the start of the next line that is neither empty nor a comment, behind its blanks.</summary>
    private bool NextLine()
    {
        while (!IsAtEnd)
        {
            var start = at;
            while (!IsAtEnd && text[at] == ' ') at++;
            indent = at - start;
            if (!IsAtEnd && text[at] is not ('\n' or '#')) return true;
            at = Math.Min(LineEnd + 1, text.Length);
        }

        return false;
    }

    /// <summary>A value behind its key, or the lines below it.</summary>
    private DataNode? ReadValue()
    {
        if (at < LineEnd) return ReadScalar();
        at = Math.Min(at + 1, text.Length);
        if (!NextLine()) return null;
        return IsItem() ? ReadList() : indent > 0 ? ReadMap() : null;
    }

    private bool IsItem() => text[at] == '-' && at + 1 < text.Length && text[at + 1] == ' ';

    private DataList? ReadList()
    {
        var (start, depth) = (at, indent);
        var items = ImmutableArray.CreateBuilder<DataNode>();
        do
        {
            if (indent != depth || !IsItem()) break;
            at++;
            SkipBlanks();
            if (ReadScalar() is not { } item) return null;
            items.Add(item);
        }
        while (NextLine());
        return IsBelow(depth) ? new DataList(new TextRange(start, items[^1].Range.End), items.DrainToImmutable()) : null;
    }

    private DataMap? ReadMap()
    {
        var depth = indent;
        var entries = new List<DataEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            if (indent != depth) break;
            if (ReadKey() is not { } key || !seen.Add(key.Text) || at == LineEnd || ReadScalar() is not { } value) return null;
            entries.Add(new DataEntry(key, value));
        }
        while (NextLine());
        return IsBelow(depth) ? MapOf(entries) : null;
    }

    /// <summary>Whether a list or map has ended at a key of the rule, or at the end of the file; goes back to the start of the line.</summary>
    private bool IsBelow(int depth) => IsAtEnd || (indent == 0 && !(depth == 0 && IsItem()));

    /// <summary>A key and the colon and blanks behind it.</summary>
    private DataScalar? ReadKey()
    {
        var key = text[at] is '\'' or '"' ? ReadQuoted() : ReadPlainKey();
        if (key is null || key.Text.Length > LongestKey || IsAtEnd || text[at] != ':') return null;
        at++;
        if (!IsAtEnd && text[at] is not (' ' or '\n')) return null;
        SkipBlanks();
        return key;
    }

    private DataScalar? ReadPlainKey()
    {
        if (!StartsPlain(text[at])) return null;
        var line = text.AsSpan(at, LineEnd - at);
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && line.EndsWith(':')) colon = line.Length - 1;
        return colon <= 0 || line[..colon].Contains(" #", StringComparison.Ordinal) ? null : Plain(colon);
    }

    /// <summary>A value that ends its line.</summary>
    private DataScalar? ReadScalar()
    {
        if (IsAtEnd || text[at] == '\n') return null;
        var scalar = text[at] is '\'' or '"' ? ReadQuoted() : ReadPlain();
        SkipBlanks();
        if (scalar is null || at != LineEnd) return null;
        at = Math.Min(at + 1, text.Length);
        return scalar;
    }

    private DataScalar? ReadPlain()
    {
        var line = text.AsSpan(at, LineEnd - at);
        return !StartsPlain(line[0]) || line.Contains(": ", StringComparison.Ordinal) || line.Contains(" #", StringComparison.Ordinal) || line.TrimEnd(' ').EndsWith(':') ? null : Plain(line.Length);
    }

    private DataScalar Plain(int length)
    {
        var trimmed = text.AsSpan(at, length).TrimEnd(' ').Length;
        var value = text.Substring(at, trimmed);
        var scalar = new DataScalar(new TextRange(at, at + trimmed), YamlScalarKind.Of(value), value, at);
        at += length;
        return scalar;
    }

    /// <summary>Text in quotation marks without anything that stands for something else.</summary>
    private DataScalar? ReadQuoted()
    {
        var quote = text[at];
        var close = text.IndexOf(quote, at + 1);
        if (close < 0 || close > LineEnd || close == at + 1) return null;
        var value = text[(at + 1)..close];
        if (quote == '"' ? value.Contains('\\', StringComparison.Ordinal) : close + 1 < text.Length && text[close + 1] == '\'') return null;
        var scalar = new DataScalar(new TextRange(at, close + 1), DataScalarKind.Text, value, at + 1);
        at = close + 1;
        return scalar;
    }

    private void SkipBlanks()
    {
        while (!IsAtEnd && text[at] == ' ') at++;
    }

    /// <summary>Whether a character may start a text without quotation marks, whatever follows.</summary>
    private static bool StartsPlain(char character) => char.IsLetterOrDigit(character) || character is '(' or '\\' or '.' or '+' or '^' or '$' or '/' or '_';
}
