using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StyleLint.Articles;
using StyleLint.Newsroom;

namespace StyleLint.Tests.Newsroom;

/// <summary>What holds for the quotations of any story, however its marks are mangled.</summary>
public sealed class QuotationProperties
{
    private static readonly string[] Pieces =
        ["“", "”", "\"", "‘", "’", "'", "«", "»", "„", "‚", "‛", " ", " ", "a", "dogs", "12", "90s", "n", ",", ".", "—", "(", ")", "Word", "\uFFFC", "…"];

    private static readonly Gen<Prose[]> Stories =
        from paragraphs in Gen.Elements(Pieces).ListOf().Select(string.Concat).ListOf()
        from kinds in Gen.Elements(Enum.GetValues<BlockKind>()).ListOf(paragraphs.Count)
        select paragraphs.Zip(kinds, (text, kind) => new Prose(kind, text, SourceMap.OfSlice(0, text.Length), [], [], [])).ToArray();

    [Property(MaxTest = 1000)]
    public Property Quotations_lie_inside_their_prose_and_nest() => Prop.ForAll(Stories.ToArbitrary(), story =>
    {
        foreach (var inBlock in Find(story).GroupBy(quotation => quotation.Prose))
            AssertNested([.. inBlock], inBlock.Key.Text.Length);
    });

    [Property(MaxTest = 500)]
    public Property A_blank_more_between_words_changes_nothing() => Prop.ForAll(Stories.ToArbitrary(), story =>
    {
        var spaced = story.Select(block => Spaced(block)).ToArray();
        Assert.Equal(Find(story).Select(Described), Find(spaced).Select(Described));
    });

    [Property(MaxTest = 300)]
    public void Prose_without_marks_quotes_nothing(NonNull<string> any)
    {
        var text = string.Concat(any.Get.Where(letter => !"“”„‟\"‘’'«»".Contains(letter)));
        Assert.Empty(Find(new Prose(BlockKind.Body, text, SourceMap.OfSlice(0, text.Length), [], [], [])));
    }

    [Property(MaxTest = 500)]
    public Property Low_single_marks_are_no_marks_of_English_and_change_nothing() => Prop.ForAll(Stories.ToArbitrary(), story =>
    {
        var other = story.Select(block => Of(block.Kind, block.Text.Replace('‚', '*').Replace('‛', '*'))).ToArray();
        Assert.Equal(Find(other).Select(quotation => quotation.Range), Find(story).Select(quotation => quotation.Range));
    });

    private static void AssertNested(ImmutableArray<Quotation> quotations, int length)
    {
        var around = new Stack<TextRange>();
        foreach (var quotation in quotations)
        {
            Assert.True(quotation.Range.Start >= 0 && quotation.Range.Length > 0 && quotation.Range.End <= length);
            while (around.TryPeek(out var outer) && outer.End <= quotation.Range.Start) around.Pop();
            Assert.Equal(around.Count, quotation.Depth);
            if (around.TryPeek(out var inside)) Assert.True(inside.Contains(quotation.Range));
            around.Push(quotation.Range);
        }
    }

    private static Prose Spaced(Prose block) => Of(block.Kind, block.Text.Replace(" ", "  ", StringComparison.Ordinal));

    private static Prose Of(BlockKind kind, string text) => new(kind, text, SourceMap.OfSlice(0, text.Length), [], [], []);

    private static (string, bool, int) Described(Quotation quotation) =>
        (quotation.Prose.Text[quotation.Range.Start..quotation.Range.End].Replace(" ", "", StringComparison.Ordinal), quotation.IsClosed, quotation.Depth);

    private static ImmutableArray<Quotation> Find(params Prose[] story) => QuotationFinder.Find([.. story]);
}
