using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>The search of one text for the alternatives that may match anywhere: of their next matches the first in the text counts.</summary>
/// <param name="searches">All of them.</param>
/// <param name="text">The text.</param>
/// <param name="next">Which of them are looked for; takes where each matches next.</param>
internal readonly ref struct ValeRest(ValeSearch[] searches, string text, List<(int Search, int Start, int Length)> next)
{
    /// <summary>The limit of a regex holds for one search; so long may all searches of a text take together.</summary>
    private const int MostMilliseconds = 8 * ValeRegex.Milliseconds;

    private readonly long began = Environment.TickCount64;

    /// <summary>Stops a search that would take hours: a pattern that stays just below its limit at every word.</summary>
    /// <exception cref="RegexMatchTimeoutException">All searches together took too long.</exception>
    public void EndLongSearch()
    {
        if (Environment.TickCount64 - began > MostMilliseconds) throw new RegexMatchTimeoutException(text, "", TimeSpan.FromMilliseconds(MostMilliseconds));
    }

    /// <summary>Takes what matches before a place, and returns where the next match may start.</summary>
    public int TakeBefore(int place, int from, List<ValeMatch> found)
    {
        while (First(from) is { } match && match.Range.Start < place)
        {
            if (!match.Range.IsEmpty) found.Add(match);
            from = Math.Max(match.Range.End, match.Range.Start + 1);
        }

        return from;
    }

    /// <summary>What matches at a place, or null.</summary>
    public ValeMatch? At(int place, int from) => First(from) is { Range.IsEmpty: false } match && match.Range.Start == place ? match : null;

    private ValeMatch? First(int from)
    {
        if (next.Count == 0 || from > text.Length) return null;
        ValeMatch? first = null;
        for (var index = 0; index < next.Count; index++)
        {
            if (next[index].Start < from) next[index] = Advance(next[index].Search, from);
            var (search, start, length) = next[index];
            if (start == int.MaxValue || start > first?.Range.Start) continue;
            var number = searches[search].Number;
            if (start < first?.Range.Start || first is null || number < first.Value.Alternative) first = new ValeMatch(new TextRange(start, start + length), number);
        }

        return first;
    }

    private (int Search, int Start, int Length) Advance(int search, int from)
    {
        EndLongSearch();
        return searches[search].Next(text, from) is var (start, length) ? (search, start, length) : (search, int.MaxValue, 0);
    }
}
