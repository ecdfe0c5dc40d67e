using System.Text;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>A page's message with its <c>{placeholders}</c>.</summary>
internal sealed class MessageTemplate
{
    /// <summary>How long a page's message may be, in UTF-16 code units.</summary>
    public const int Longest = 2_000;

    /// <summary>What stands for a placeholder is cut in the middle beyond this.</summary>
    private const int LongestValue = 1_000;

    private readonly string text;
    private readonly List<TextRange> placeholders = [];

    /// <summary>Reads a message.</summary>
    public MessageTemplate(string text)
    {
        this.text = text;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var length = text.AsSpan(open + 1).IndexOfAnyExcept(NameCharacters);
            if (length > 0 && text[open + 1 + length] == '}') placeholders.Add(new TextRange(open, open + length + 2));
        }
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>Whether the message has the placeholder.</summary>
    public bool Has(string name) => placeholders.Exists(range => NameOf(range) == name);

    /// <summary>The message of one finding.</summary>
    /// <param name="values">What a placeholder stands for; several values are joined as alternatives.</param>
    public string Fill(Func<string, IReadOnlyList<string>> values)
    {
        var message = new StringBuilder(text.Length + 32);
        var done = 0;
        foreach (var range in placeholders)
        {
            var value = Join(values(NameOf(range)), range);
            message.Append(text, done, range.Start - done).Append(value.Length <= LongestValue ? value : Cut(value));
            done = range.End;
        }

        return message.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>A value as a message shows it: whole, or its beginning and its end.</summary>
    public static string Cut(ReadOnlySpan<char> value) =>
        value.Length <= LongestValue ? value.ToString() : $"{value[..(LongestValue / 2)]}…{value[^(LongestValue / 2)..]}";

    /// <summary>Reports placeholders that the check does not fill, at their place on the page.</summary>
    public void RejectUnknown(RulePage page, IReadOnlyCollection<string> known, List<Problem> problems)
    {
        foreach (var range in placeholders)
            if (!known.Contains(NameOf(range)))
                problems.Add(new Problem(page.Source, PlaceOf(page, range), $"Unknown placeholder ‘{{{NameOf(range)}}}’. Known here: {string.Join(", ", known.Select(name => $"‘{{{name}}}’"))}."));
    }

    private string NameOf(TextRange placeholder) => text[(placeholder.Start + 1)..(placeholder.End - 1)];

    /// <summary>Alternatives take over the quotation marks around the placeholder: “a” or “b”.</summary>
    private string Join(IReadOnlyList<string> values, TextRange placeholder)
    {
        if (values.Count == 1) return values[0];
        var (open, close) = ("", "");
        if (placeholder.Start > 0 && placeholder.End < text.Length && text[placeholder.Start - 1] is '“' or '‘' or '"' or '`')
            (open, close) = (text.Substring(placeholder.Start - 1, 1), text.Substring(placeholder.End, 1));
        return string.Join($"{close}, {open}", values.SkipLast(1)) + $"{close} or {open}" + values[^1];
    }

    private TextRange PlaceOf(RulePage page, TextRange placeholder)
    {
        if (page.Head.Find("message") is not DataScalar scalar) return page.Check.Range;
        return scalar.Content is { } content && scalar.Text == text ? content.ToSource(placeholder) : scalar.Range;
    }
}
