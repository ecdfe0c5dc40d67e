using StyleLint.Diagnostics;
using StyleLint.Matching;

namespace StyleLint.Checks;

/// <summary>Knows which page lists which phrase, so that no phrase is reported by two rules of one stylebook.</summary>
internal sealed class WordRegister(List<Problem> problems)
{
    private const int FirstPlaces = 1024;

    /// <summary>The last claim to each place.</summary>
    private Claim?[] claims = new Claim?[FirstPlaces];

    /// <summary>Whether a phrase stands in two stylebooks, so that the later one's rule speaks.</summary>
    public bool HasOverrides { get; private set; }

    /// <summary>Takes a phrase for a rule and reports it where another entry of the stylebook has it already.</summary>
    /// <param name="place">The number that <see cref="PhraseSet"/> gives to all phrases that differ in case at most.</param>
    /// <param name="claim">The phrase.</param>
    public void Claim(int place, Claim claim)
    {
        if (place >= claims.Length) Array.Resize(ref claims, Math.Max(place + 1, claims.Length * 2));
        var earlier = claims[place];
        claims[place] = earlier is null ? claim : claim with { Earlier = earlier };
        if (earlier is null) return;
        foreach (var other in AllOf(earlier))
            if (!claim.Clashes(other)) continue;
            else if (other.Rule.Page.Stylebook != claim.Rule.Page.Stylebook) HasOverrides = true;
            else problems.Add(new Problem(claim.Source, claim.Phrase.Range, claim.Complaint(other)));
    }

    /// <summary>The claims to one phrase in the order in which they came.</summary>
    private static Stack<Claim> AllOf(Claim? last)
    {
        var all = new Stack<Claim>();
        for (var claim = last; claim is not null; claim = claim.Earlier) all.Push(claim);
        return all;
    }
}
