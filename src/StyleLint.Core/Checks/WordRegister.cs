using StyleLint.Diagnostics;
using StyleLint.Matching;

namespace StyleLint.Checks;

/// <summary>Knows which page lists which phrase, so that no phrase is reported by two rules of one stylebook.</summary>
/// <param name="expected">How many phrases will come, about.</param>
/// <param name="problems">Receives the phrases that two rules list.</param>
internal sealed class WordRegister(int expected, List<Problem> problems)
{
    private const int None = -1;

    /// <summary>How many claims to a phrase are compared: a page may list it in every mix of capitals, and a thousand times.</summary>
    private const int MostCompared = 100;

    /// <summary>The claims that stand, each with the one before that claims the same phrase, or <see cref="None"/>.</summary>
    private readonly List<(Claim Claim, int Earlier)> claims = new(expected);

    /// <summary>How many claims there were when the last one to each place came; 0 where none did.</summary>
    private int[] counts = new int[Math.Max(expected, 1)];

    /// <summary>Whether a phrase stands in two stylebooks, so that the later one's rule speaks.</summary>
    public bool HasOverrides { get; private set; }

    /// <summary>Takes a phrase for a rule and reports it where another entry of the stylebook has it already.</summary>
    /// <param name="place">The number that <see cref="PhraseSet"/> gives to all phrases that differ in case at most.</param>
    /// <param name="claim">The phrase.</param>
    public void Claim(int place, Claim claim)
    {
        if (place >= counts.Length) Array.Resize(ref counts, Math.Max(place + 1, counts.Length * 2));
        var earlier = counts[place] - 1;
        if (earlier != None && IsTaken(claim, earlier)) return;
        claims.Add((claim, earlier));
        counts[place] = claims.Count;
    }

    /// <summary>Whether the stylebook has the phrase already, which is reported.</summary>
    private bool IsTaken(Claim claim, int earlier)
    {
        foreach (var other in UpTo(earlier))
        {
            if (!claim.Clashes(other)) continue;
            if (other.Rule.Page.Stylebook == claim.Rule.Page.Stylebook)
            {
                problems.Add(new Problem(claim.Source, claim.Phrase.Range, claim.Complaint(other)));
                return true;
            }

            HasOverrides = true;
        }

        return false;
    }

    /// <summary>The last claims to one phrase, in the order in which they came.</summary>
    private Stack<Claim> UpTo(int last)
    {
        var all = new Stack<Claim>();
        for (var at = last; at != None && all.Count < MostCompared; at = claims[at].Earlier) all.Push(claims[at].Claim);
        return all;
    }
}
