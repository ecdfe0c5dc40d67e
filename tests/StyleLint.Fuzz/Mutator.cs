using System.Text;

namespace StyleLint.Fuzz;

/// <summary>Makes inputs of other inputs. The same seed makes the same input.</summary>
internal sealed class Mutator(IReadOnlyList<string> seeds, int seed)
{
    private const int LongestSlice = 400;
    private const int LongestPiece = 12;
    private const int LongestInput = 1 << 20;

    private static readonly string[] Tokens =
    [
        "---\n", "+++\n", "{", "}", "[", "]", "(", ")", "<", ">", "“", "”", "‘", "’", "\"", "'", "`", "```\n", "*", "**", "_", "~~", "\\", "&", "&amp;", "&#0;", "&#x110000;", "|", "|---|\n", "> ", "- ", "1. ", "# ", "\t", "    ",
        "\n", "\r", "\r\n", "\n\n", " ", "\u00A0", "\u200B", "\u2028", "\0", "\uFEFF", "\uFFFD", "\uFFFC", "\uD800", "\uDC00", "\u202E", "\u001B[31m", "e\u0301\u0301\u0301", "😀", "İ", "ß", "ﬀ",
        "<!-- style-lint disable -->", "<!-- style-lint disable-next ap/percent-sign -- why -->", "<!-- style-lint enable -->", "<!--", "-->", "<? ", "?>", "<![CDATA[", "]]>", "<!A ", "\n===\n", "\n---\n", "<script>", "</p>", "{{< ref \"x\" >}}", "{% raw %}", "[^1]", "[^1]: ",
        "title: x\n", "date: 2024-02-30\n", "&a [*a, *a]\n", "!!binary ", "<<: *a\n", "? ", "- - - ", "\"\\ud800\"", "1e999", "0x", "::error::",
        "DULUTH, Minn. (AP) — ", "LONDON, March 3 (Reuters) - ", "Update (Dec. 8, 2021): ", "Correction: ", "Editor’s note: ", "said on the condition of anonymity", "“I will,” she said.", "said Ruiz, who", "according to", "Dr. Ana Roe Jr.",
        "5 per cent", "$5,000,000", "12 p.m.", "Monday, Feb. 30, 2023", "the U.S", "and and", "5-year-old", "1980's", "--", "–", "—", "...", "a@b.c", "http://x.y/z_", "999999999999999999999",
    ];

    private readonly Random random = new(seed);

    /// <summary>The next input.</summary>
    public string Next()
    {
        var text = new StringBuilder(Pick(seeds));
        for (var steps = random.Next(1, 10); steps > 0; steps--) Change(text);
        if (random.Next(400) == 0) Grow(text);
        return text.Length > LongestInput ? text.ToString(0, LongestInput) : text.ToString();
    }

    private void Change(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, LongestSlice), text.Length - at);
        switch (random.Next(9))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, text.ToString(at, length)); break;
            case 2: text.Insert(at, Slice(Pick(seeds))); break;
            case 3: text.Insert(at, (char)random.Next(1 << (random.Next(2) == 0 ? 7 : 16))); break;
            case 4: text.Insert(at, Repeat(Pick(Tokens), random.Next(2, 40))); break;
            case 5 when at < text.Length: text[at] = (char)(text[at] ^ (1 << random.Next(8))); break;
            case 6 when random.Next(10) == 0: text.Length = at; break;
            case 7: text.Insert(at, Repeat(text.ToString(at, Math.Min(random.Next(1, LongestPiece), length)), random.Next(2, 200))); break;
            default: text.Insert(at, Pick(Tokens)); break;
        }
    }

    /// <summary>A piece of the input, or one token, again and again: what is quadratic shows.</summary>
    private void Grow(StringBuilder text)
    {
        var piece = random.Next(2) == 0 ? Pick(Tokens) : Slice(text.ToString());
        if (piece.Length > 0) text.Insert(random.Next(text.Length + 1), Repeat(piece, Math.Min(100_000, LongestInput / 2 / piece.Length)));
    }

    private string Slice(string text)
    {
        var at = random.Next(text.Length + 1);
        return text.Substring(at, Math.Min(random.Next(LongestSlice), text.Length - at));
    }

    private string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
