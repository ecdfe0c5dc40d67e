using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Reports phrases that a page lists. The trie finds the phrases of all pages at once.</summary>
internal sealed class WordsCheck : Check
{
    private readonly ImmutableArray<WordRule> rules;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public WordsCheck(ImmutableArray<Rule> rules, PhraseTrieBuilder phrases, List<Problem> problems)
    {
        var register = new WordRegister(problems);
        this.rules = [.. rules.Select(rule => new WordRuleReader(rule, phrases, register, problems).Read())];
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var rule in rules) rule.Run(article, hits, findings);
    }
}
