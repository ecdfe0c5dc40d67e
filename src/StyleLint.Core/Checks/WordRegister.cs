using System.Text;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Knows which page lists which phrase, so that no phrase is reported by two rules.</summary>
internal sealed class WordRegister(List<Problem> problems)
{
    private readonly Dictionary<string, List<Claim>> claims = new(StringComparer.Ordinal);

    /// <summary>Takes a phrase for a rule and reports it where another entry has it already.</summary>
    public void Claim(Rule rule, WordCase casing, SourceText source, DataScalar phrase)
    {
        var claim = new Claim(rule, casing, source, phrase);
        var key = KeyOf(phrase.Text);
        if (!claims.TryGetValue(key, out var others)) claims.Add(key, others = []);
        if (others.Find(claim.Clashes) is { } other) problems.Add(new Problem(source, phrase.Range, claim.Complaint(other)));
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
