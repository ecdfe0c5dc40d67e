using System.Text;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Knows which page lists which phrase, so that no phrase is reported by two rules of one stylebook.</summary>
internal sealed class WordRegister(List<Problem> problems)
{
    private readonly Dictionary<string, List<Claim>> claims = new(StringComparer.Ordinal);

    /// <summary>Whether a phrase stands in two stylebooks, so that the later one's rule speaks.</summary>
    public bool HasOverrides { get; private set; }

    /// <summary>Takes a phrase for a rule and reports it where another entry of the stylebook has it already.</summary>
    public void Claim(Rule rule, WordCase casing, SourceText source, DataScalar phrase)
    {
        var claim = new Claim(rule, casing, source, phrase);
        var key = KeyOf(phrase.Text);
        if (!claims.TryGetValue(key, out var others)) claims.Add(key, others = []);
        foreach (var other in others.Where(claim.Clashes))
            if (other.Rule.Page.Stylebook != rule.Page.Stylebook) HasOverrides = true;
            else problems.Add(new Problem(source, phrase.Range, claim.Complaint(other)));
        others.Add(claim);
    }

    private static string KeyOf(string phrase)
    {
        var key = new StringBuilder(phrase.Length);
        foreach (var token in Tokenizer.Tokenize(phrase))
        {
            if (token.IsSpaced && key.Length > 0) key.Append(' ');
            foreach (var character in phrase.AsSpan(token.Start, token.Length)) key.Append(Characters.Fold(character));
        }

        return key.ToString();
    }
}
