namespace StyleLint.Tests.Articles;

/// <summary>Random documents of everything that makes positions hard. The same seed makes the same document.</summary>
internal static class GeneratedMarkdown
{
    private static readonly string[] Pieces =
    [
        "Ice closed the harbor", "per cent", "naïve e\u0301clair", "😀 👩‍🚒", "**bold", "**", "*", "_", "un**believ**able", "`code`", "``a ` b``", "\\*", "\\%", "\\", "&mdash;", "&#8217;", "&amp", "&",
        "[a link](https://example.com/a_b \"Title\")", "[", "](", "![Alt *text*](a.png \"A caption\")", "<https://example.com>", "https://example.com/x?y=1.", "www.example.com", "<b>bold</b>", "<br>", "<!-- note -->",
        "<em>Moby Dick</em>", "<a href=\"x\">", "{{< ref \"x.md\" >}}", "{% include a.html %}", "{{ x }}", "{", "}}", "“Quoted,”", "\"straight\"", "don’t", "U.S.", "\t", "  ", "[^1]", "|", "~~struck~~", "$5", "#1", "\u00A0", "\u200B", "\uFFFC", "\0",
    ];

    private static readonly string[] Starts =
    [
        "", "", "", "# ", "## ", "> ", "> > ", "- ", "  - ", "1. ", "    ", "\t", "> - ", "[^1]: ", "| ", "<div>", "<p>", "</div>", "<blockquote>", "<li>", "```\n", "---\n", "+++\n", "{{<info>}}\n", "<script>", "</script>", "<!-- ", "By ", "| a | b |\n|---|---|\n| ",
    ];

    public static string Document(int seed)
    {
        var random = new Random(seed);
        var text = new System.Text.StringBuilder("Start.\n\n");
        for (var block = random.Next(1, 7); block > 0; block--)
        {
            for (var line = random.Next(1, 4); line > 0; line--)
                AppendLine(text, random);
            if (random.Next(4) > 0) text.Append('\n');
        }

        return text.ToString();
    }

    private static void AppendLine(System.Text.StringBuilder text, Random random)
    {
        text.Append(Starts[random.Next(Starts.Length)]);
        for (var piece = random.Next(1, 8); piece > 0; piece--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) > 0) text.Append(' ');
        }

        text.Append(random.Next(8) switch { 0 => "  \n", 1 => "\\\n", _ => "\n" });
    }
}
