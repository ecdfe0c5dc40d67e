using StyleLint.Articles;

namespace StyleLint.Checks.People;

/// <summary>The parts into which headings and labels cut an article: a newsletter introduces people anew in each.</summary>
internal sealed class StoryParts
{
    private const int LongestLabel = 40;
    private const int LongestTime = 15;

    /// <summary>For each block the number of headings and labels up to it, itself included.</summary>
    private readonly int[] counts;

    /// <summary>Counts the headings and labels of an article.</summary>
    public StoryParts(Article article)
    {
        counts = new int[article.Blocks.Length];
        var count = 0;
        for (var block = 0; block < counts.Length; block++)
            counts[block] = IsHeading(article.Blocks[block]) ? ++count : count;
    }

    /// <summary>Whether a heading or a label stands between two blocks, of which the first comes first.</summary>
    public bool AreParted(int first, int second) => second > first && counts[second - 1] > counts[first];

    private static bool IsHeading(Prose prose) => prose.Kind == BlockKind.Heading || IsLabel(prose.Text);

    /// <summary>“FULL TEXT”, “___”, “9:05 p.m.”</summary>
    private static bool IsLabel(string text) =>
        text.Length <= LongestTime && char.IsAsciiDigit(text[0]) || text.Length <= LongestLabel && !text.AsSpan().ContainsAnyInRange('a', 'z');
}
