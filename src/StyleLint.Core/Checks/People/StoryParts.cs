using StyleLint.Articles;

namespace StyleLint.Checks.People;

/// <summary>The parts into which headings and labels cut an article: a newsletter introduces people anew in each.</summary>
/// <param name="article">The article, which is read when somebody asks: most have nobody to ask about.</param>
internal sealed class StoryParts(Article article)
{
    private const int LongestLabel = 40;
    private const int LongestTime = 15;

    /// <summary>For each block the number of headings and labels up to it, itself included.</summary>
    private int[]? counts;

    /// <summary>Whether a heading or a label stands between two blocks, of which the first comes first.</summary>
    public bool AreParted(int first, int second)
    {
        counts ??= Count();
        return second > first && counts[second - 1] > counts[first];
    }

    private int[] Count()
    {
        var found = new int[article.Blocks.Length];
        var count = 0;
        for (var block = 0; block < found.Length; block++)
            found[block] = IsHeading(article.Blocks[block]) ? ++count : count;
        return found;
    }

    private static bool IsHeading(Prose prose) => prose.Kind == BlockKind.Heading || IsLabel(prose.Text);

    /// <summary>“FULL TEXT”, “___”, “9:05 p.m.”</summary>
    private static bool IsLabel(string text) =>
        text.Length <= LongestTime && char.IsAsciiDigit(text[0]) || text.Length <= LongestLabel && !text.AsSpan().ContainsAnyInRange('a', 'z');
}
