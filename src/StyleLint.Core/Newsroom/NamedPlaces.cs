using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>What an article names in ordinary case behind a preposition of place: “a fire hall in Sarver”.</summary>
internal sealed class NamedPlaces
{
    /// <summary>In UTF-16 units. No place has a longer name.</summary>
    private const int Longest = 64;

    private static readonly string[] Prepositions = ["in", "to", "near", "from", "at", "of", "outside", "around", "for"];

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads an article once, so that a story of a thousand datelines is not searched for each of them.</summary>
    public NamedPlaces(ImmutableArray<Prose> blocks)
    {
        foreach (var block in blocks) Read(block.Text);
    }

    /// <summary>Whether a place is among them, in any case.</summary>
    public bool Contains(ReadOnlySpan<char> place) => place.Length <= Longest && names.Contains(place);

    private void Read(string text)
    {
        for (var at = 3; at < text.Length; at++)
            if (char.IsUpper(text[at]) && IsPreposition(DatelineFollow.WordBefore(text, at)))
                AddNamesAt(text, at);
    }

    private static bool IsPreposition(ReadOnlySpan<char> word)
    {
        foreach (var preposition in Prepositions)
            if (word.Equals(preposition, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>A name may have several words, so each end of a word may be its end.</summary>
    private void AddNamesAt(string text, int at)
    {
        var hasLower = false;
        for (var end = at + 1; end <= Math.Min(text.Length, at + Longest); end++)
        {
            hasLower |= char.IsAsciiLetterLower(text[end - 1]);
            if (hasLower && (end == text.Length || !char.IsLetter(text[end]))) names.Add(text.AsSpan(at, end - at));
        }
    }
}
