using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Newsroom;

namespace StyleLint.Tests.Newsroom;

/// <summary>
/// Carets under a paragraph mark its outermost quotations; a second line of carets marks those inside. A caret line
/// that ends in <c>…</c> is a quotation without its closing mark.
/// </summary>
public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("“It works,” Ruiz said.",
                "^^^^^^^^^^^")]
    [InlineData("Ruiz said \"it works\" and left.",
                "          ^^^^^^^^^^")]
    [InlineData("He called the fee a 'green' fee.",
                "                    ^^^^^^^")]
    [InlineData("‘It works,’ Ruiz said. ‘We tested it.’",
                "^^^^^^^^^^^            ^^^^^^^^^^^^^^^")]
    [InlineData("“Yes,” she said—“and no.”",
                "^^^^^^          ^^^^^^^^^")]
    [InlineData("(“Sic transit,” she wrote.)",
                " ^^^^^^^^^^^^^^")]
    [InlineData("The so-called “sin tax”—a levy—fell.",
                "              ^^^^^^^^^")]
    [InlineData("\"I was—\" she said.",
                "^^^^^^^^")]
    [InlineData("„Ja“, sagte sie. «Oui», dit-il.",
                "^^^^             ^^^^^")]
    public void Marks_of_every_kind_make_a_quotation(params string[] lines) => AssertQuotations(lines);

    [Theory]
    [InlineData("“He told me, ‘Go,’ and I went,” Ruiz said.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                "             ^^^^^")]
    [InlineData("\"He told me, 'Go,'\" Ruiz said.",
                "^^^^^^^^^^^^^^^^^^^",
                "             ^^^^^")]
    [InlineData("\"'Go,' he told me,\" Ruiz said.",
                "^^^^^^^^^^^^^^^^^^^",
                " ^^^^^")]
    [InlineData("'He told me, \"Go,\"' Ruiz said.",
                "^^^^^^^^^^^^^^^^^^^",
                "             ^^^^^")]
    [InlineData("“He told me, ‘Go.’ ”",
                "^^^^^^^^^^^^^^^^^^^^",
                "             ^^^^^")]
    [InlineData("\"She said \"ouch,\" he said.\" Then he left.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                "          ^^^^^^^")]
    public void Quotations_nest(params string[] lines) => AssertQuotations(lines);

    [Theory]
    [InlineData("Don’t touch the dogs’ bowls or the '90s records.")]
    [InlineData("It's rock ’n’ roll, and rock 'n' roll for 'em.")]
    [InlineData("The ’90s weren’t the ‘80s. ’Tis so, ’til it isn't.")]
    [InlineData("He is 5'6\" tall and she is 6’ 2.")]
    [InlineData("A 12\" pipe and a 14\" pipe burst.")]
    [InlineData("Runnin’ and gunnin’, the Joneses' car won.")]
    [InlineData("The ' mark and the fans' songs.")]
    [InlineData("He came, he said.\" Then he left.")]
    [InlineData("Nothing is quoted here.")]
    [InlineData("")]
    public void Apostrophes_feet_inches_and_stray_closing_marks_quote_nothing(string line) => AssertQuotations([line]);

    [Theory]
    [InlineData("“Don’t feed the dogs’ pups,” the ’90s star said.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^^")]
    [InlineData("‘What do the dogs’ bowls hold?’ she asked.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^")]
    [InlineData("\"The 12\" pipe burst,\" he said.",
                "^^^^^^^^^^^^^^^^^^^^^")]
    [InlineData("\"I'm 6'2\",\" he said.",
                "^^^^^^^^^^^")]
    [InlineData("The \"class of 1998\" and the \"class of 2000\" met.",
                "    ^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^")]
    [InlineData("\"Get 'em,\" she said. \"Rock 'n' roll.\"",
                "^^^^^^^^^^           ^^^^^^^^^^^^^^^^")]
    public void Apostrophes_inside_a_quotation_leave_it_whole(params string[] lines) => AssertQuotations(lines);

    [Theory]
    [InlineData("”Hello,” she said.",
                "^^^^^^^^")]
    [InlineData("“Hello,“ she said. “Bye.“",
                "^^^^^^^^           ^^^^^^")]
    [InlineData("\"Hello,” she said. “Bye.\"",
                "^^^^^^^^           ^^^^^^")]
    [InlineData("\"\"Hello,\"\" she said. ''Bye.''",
                "^^^^^^^^^^           ^^^^^^^^")]
    [InlineData("''He told me, 'Go.''' So I went.",
                "^^^^^^^^^^^^^^^^^^^^^",
                "              ^^^^^")]
    [InlineData("The \"\" string and the “real” one.",
                "    ^^                ^^^^^^")]
    public void Marks_that_look_the_wrong_way_or_are_doubled_still_pair(params string[] lines) => AssertQuotations(lines);

    [Theory]
    [InlineData("He said: “It works. We tested it.",
                "         ^^^^^^^^^^^^^^^^^^^^^^^^…")]
    [InlineData("\"He left. \"She stayed,\" he said.",
                "^^^^^^^^^…")]
    public void A_quotation_without_its_end_stops_at_the_next_one_or_with_the_paragraph(string line, string marks)
    {
        var quotation = Find(line)[0];
        Assert.Equal(marks.IndexOf('^', StringComparison.Ordinal), quotation.Range.Start);
        Assert.Equal(marks.TrimEnd('…').Length, quotation.Range.End);
        Assert.False(quotation.IsClosed);
        Assert.Equal(0, quotation.Depth);
    }

    [Fact]
    public void A_quotation_behind_one_without_end_is_not_inside_it()
    {
        var second = Find("\"He left. \"She stayed,\" he said.")[1];
        Assert.Equal((new TextRange(10, 23), 0, true), (second.Range, second.Depth, second.IsClosed));
    }

    [Fact]
    public void Speech_runs_on_over_paragraphs_that_open_with_a_mark()
    {
        var found = Find("“It works,” Ruiz said. “We tested it.", "“It never failed.", "“It will not.” She left.");
        Assert.Equal([true, false, false, true], found.Select(quotation => quotation.IsClosed));
        Assert.Equal([false, false, true, true], found.Select(quotation => quotation.IsContinuation));
        Assert.Equal("“We tested it.", Text(found[1]));
    }

    [Theory]
    [InlineData("“Then he said “go home” and we went.", "“We went home.”")]
    [InlineData("‘Then he said “go home” and we went.", "‘We went home.’")]
    public void Running_speech_keeps_what_it_quotes_inside(string first, string second)
    {
        var found = Find(first, second);
        Assert.Equal([first, "“go home”", second], found.Select(Text));
        Assert.Equal([0, 1, 0], found.Select(quotation => quotation.Depth));
        Assert.True(found[2].IsContinuation);
    }

    [Fact]
    public void An_image_between_two_paragraphs_does_not_end_the_speech()
    {
        var found = QuotationFinder.Find([Block("“We tested it."), Block("A pump", BlockKind.Alt), Block("A pump.", BlockKind.Caption), Block("“It works.”")]);
        Assert.True(found[1].IsContinuation);
    }

    [Theory]
    [InlineData(BlockKind.Heading)]
    [InlineData(BlockKind.List)]
    [InlineData(BlockKind.Table)]
    public void Speech_does_not_run_across_other_blocks(BlockKind kind)
    {
        var found = QuotationFinder.Find([Block("“We tested it."), Block("Why", kind), Block("“It works.”")]);
        Assert.DoesNotContain(found, quotation => quotation.IsContinuation);
    }

    [Theory]
    [InlineData(BlockKind.Headline)]
    [InlineData(BlockKind.Heading)]
    [InlineData(BlockKind.List)]
    [InlineData(BlockKind.Table)]
    public void Speech_does_not_leave_a_heading_a_list_or_a_table(BlockKind kind)
    {
        var found = QuotationFinder.Find([Block("“We tested it.", kind), Block("“It works.”")]);
        Assert.DoesNotContain(found, quotation => quotation.IsContinuation);
    }

    [Fact]
    public void A_block_quotation_is_one_quotation_with_others_inside()
    {
        var found = QuotationFinder.Find([Block("It works. We “tested” it.", BlockKind.Blockquote)]);
        Assert.Equal([('>', 0, true), ('“', 1, true)], found.Select(quotation => (quotation.Mark, quotation.Depth, quotation.IsClosed)));
        Assert.Equal(new TextRange(0, 25), found[0].Range);
    }

    private static void AssertQuotations(string[] lines)
    {
        var expected = new List<(int Start, int End, int Depth)>();
        for (var depth = 0; depth < lines.Length - 1; depth++)
            foreach (var run in Runs(lines[depth + 1]))
                expected.Add((run.Start, run.End, depth));
        var found = Find(lines[0]);
        Assert.Equal(expected.Order(), found.Select(quotation => (quotation.Range.Start, quotation.Range.End, quotation.Depth)).Order());
        Assert.All(found, quotation => Assert.True(quotation.IsClosed));
    }

    private static IEnumerable<TextRange> Runs(string carets)
    {
        for (int at = carets.IndexOf('^', StringComparison.Ordinal), end; at >= 0 && at < carets.Length; at = carets.IndexOf('^', end))
        {
            end = at;
            while (end < carets.Length && carets[end] == '^') end++;
            yield return new TextRange(at, end);
            if (end == carets.Length) yield break;
        }
    }

    private static string Text(Quotation quotation) => quotation.Prose.Text[quotation.Range.Start..quotation.Range.End];

    private static ImmutableArray<Quotation> Find(params string[] paragraphs) => QuotationFinder.Find([.. paragraphs.Select(text => Block(text))]);

    private static Prose Block(string text, BlockKind kind = BlockKind.Body) => new(kind, text, SourceMap.OfSlice(0, text.Length), [], [], []);
}
