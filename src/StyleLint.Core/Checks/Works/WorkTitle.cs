using System.Collections.Frozen;
using StyleLint.Articles;

namespace StyleLint.Checks.Works;

/// <summary>Tells the title of a work from other words in italics or quotation marks: by its capitals, and by a word like “novel” beside it.</summary>
internal static class WorkTitle
{
    private const int Nearest = 3;
    private const int Longest = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Small =
        FrozenSet.ToFrozenSet(["a", "an", "and", "as", "at", "but", "by", "de", "for", "from", "in", "into", "is", "nor", "of", "on", "or", "the", "to", "vs", "with"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words without marks at their ends: the comma in “<c>*Dust Kings,*</c> a film” belongs to the sentence.</summary>
    public static TextRange Trim(Prose prose, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && !char.IsLetterOrDigit(prose.Text[start])) start++;
        while (end > start && (prose.Text[end - 1] is ',' or '.' or ' ' or '"' or '”' or '—' or '–')) end--;
        return new TextRange(start, end);
    }

    /// <summary>“Moonfall Road”, “The Life of a River”: two words or more, in the capitals of a title.</summary>
    public static bool IsTitle(Prose prose, TextRange range)
    {
        var tokens = prose.TokensIn(range);
        var words = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            var word = prose.TextOf(token);
            if (!char.IsUpper(word[0]) && (words == 0 || !Small.Contains(word))) return false;
            words++;
        }

        return words is >= 2 and <= Longest && prose.Text.AsSpan()[range.Start..range.End].ContainsAnyInRange('a', 'z');
    }

    /// <summary>The kind of work that the sentence names beside the title: “the novel …”, “…, a film”; null where it names none.</summary>
    public static string? KindBeside(Prose prose, TextRange range, FrozenSet<string> kinds)
    {
        var first = prose.TokenFrom(range.Start);
        if (Kind(prose, Last(prose, first - 1), kinds) is { } before) return before;
        var behind = prose.TokenFrom(range.End);
        while (behind < prose.Tokens.Length && prose.Text[prose.Tokens[behind].Start] is ',' or '"' or '”') behind++;
        if (behind >= prose.Tokens.Length || prose.TextOf(prose.Tokens[behind]) is not ("a" or "an" or "the" or "his" or "her" or "their")) return null;
        for (var index = behind + 1; index <= behind + Nearest && index < prose.Tokens.Length; index++)
            if (prose.Tokens[index].Kind == TokenKind.Mark) return null;
            else if (Kind(prose, index, kinds) is { } kind) return kind;
        return null;
    }

    /// <summary>The word before the title, over an opening mark and a comma.</summary>
    private static int Last(Prose prose, int index)
    {
        while (index >= 0 && prose.Text[prose.Tokens[index].Start] is ',' or '"' or '“') index--;
        return index;
    }

    private static string? Kind(Prose prose, int index, FrozenSet<string> kinds) =>
        index >= 0 && kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(prose.TextOf(prose.Tokens[index]), out var kind) ? kind : null;
}
