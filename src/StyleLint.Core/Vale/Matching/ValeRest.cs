using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>The search of one text for the alternatives that may match anywhere: of their next matches the first in the text counts.</summary>
internal struct ValeRest(ValeSearch[] searches, string text)
{
    private List<(int Search, int Start, int Length)>? next;

    /// <summary>Looks for an alternative, too.</summary>
    public void Add(int search) => (next ??= []).Add((search, -1, 0));

    /// <summary>Takes what matches before a place, and returns where the next match may start.</summary>
    public readonly int TakeBefore(int place, int from, List<ValeMatch> found)
    {
        while (First(from) is { } match && match.Range.Start < place)
        {
            if (!match.Range.IsEmpty) found.Add(match);
            from = Math.Max(match.Range.End, match.Range.Start + 1);
        }

        return from;
    }

    /// <summary>What matches at a place, or null.</summary>
    public readonly ValeMatch? At(int place, int from) => First(from) is { Range.IsEmpty: false } match && match.Range.Start == place ? match : null;

    private readonly ValeMatch? First(int from)
    {
        if (next is null || from > text.Length) return null;
        ValeMatch? first = null;
        for (var index = 0; index < next.Count; index++)
        {
            if (next[index].Start < from) next[index] = Advance(next[index].Search, from);
            var (search, start, length) = next[index];
            if (start < int.MaxValue && (first is null || start < first.Value.Range.Start)) first = new ValeMatch(new TextRange(start, start + length), searches[search].Number);
        }

        return first;
    }

    private readonly (int Search, int Start, int Length) Advance(int search, int from) =>
        searches[search].Next(text, from) is Match match ? (search, match.Index, match.Length) : (search, int.MaxValue, 0);
}
