using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>
/// Reports phrases that a page lists. The trie finds the phrases of all pages at once. Where two stylebooks list the same
/// phrase, the later one speaks: a house's own page must not clash with one that the tool brings in its next version.
/// </summary>
internal sealed class WordsCheck : Check
{
    private readonly ImmutableArray<WordRule> rules;
    private readonly bool hasOverrides;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public WordsCheck(ImmutableArray<Rule> rules, PhraseTrieBuilder phrases, List<Problem> problems)
    {
        var register = new WordRegister(phrases.Expected, problems);
        this.rules = [.. rules.Select(rule => new WordRuleReader(rule, phrases, register, problems).Read())];
        hasOverrides = register.HasOverrides;
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        var taken = hasOverrides ? new HashSet<TextRange>() : null;
        foreach (var rule in rules) rule.Run(article, hits, findings, taken);
    }
}
