using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>The search of one text for the alternatives that may match anywhere: of their next matches the first in the text counts.</summary>
internal struct ValeRest(ValeSearch[] searches, string text)
{
    /// <summary>The limit of a regex holds for one search; so long may all searches of a text take together.</summary>
    private const int MostMilliseconds = 8 * ValeRegex.Milliseconds;

    private readonly long began = Environment.TickCount64;
    private List<(int Search, int Start, int Length)>? next;

    /// <summary>Stops a search that would take hours: a pattern that stays just below its limit at every word.</summary>
    /// <exception cref="RegexMatchTimeoutException">All searches together took too long.</exception>
    public readonly void EndLongSearch()
    {
        if (Environment.TickCount64 - began > MostMilliseconds) throw new RegexMatchTimeoutException(text, "", TimeSpan.FromMilliseconds(MostMilliseconds));
    }

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

    private readonly (int Search, int Start, int Length) Advance(int search, int from)
    {
        EndLongSearch();
        return searches[search].Next(text, from) is Match match ? (search, match.Index, match.Length) : (search, int.MaxValue, 0);
    }
}
