using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary><c>extends: existence</c>: these words should not be there.</summary>
internal sealed class ExistenceRule : ValeRule
{
    private readonly ValeMatcher matcher;
    private readonly ValeExceptions exceptions;

    private ExistenceRule(ValeDefinition definition, ValeMatcher matcher, ValeExceptions exceptions)
        : base(definition)
    {
        this.matcher = matcher;
        this.exceptions = exceptions;
    }

    /// <inheritdoc/>
    protected override PhraseSet? Gate => matcher.Gate;

    /// <inheritdoc/>
    public override void Join(PhraseTrieBuilder trie) => matcher.Join(trie);

    /// <inheritdoc/>
    protected override bool MayFindIn(ValeRun run, ValePassage whole) => matcher.MayMatch(run, whole);

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static ExistenceRule? Read(ValeDefinition definition)
    {
        var isNonword = definition.Flag("nonword");
        var tokens = definition.List("tokens").Where(static token => !string.IsNullOrWhiteSpace(token.Text)).Select(static token => ((DataNode)token, token.Text)).ToList();
        var raw = string.Concat(definition.List("raw").Select(static part => part.Text));
        var usesVocabulary = definition.Flag("vocab", fallback: true) && !isNonword;
        var exceptions = new ValeExceptions(definition, usesVocabulary);
        var pattern = ValePatternSyntax.Make(definition, "tokens", tokens, !isNonword && tokens.Count > 0, definition.Flag("ignorecase"), raw, definition.Flag("append"));
        if (pattern is null && tokens.Count == 0) definition.Note("The rule cannot find anything: it has neither ‘tokens’ nor ‘raw’.");
        return pattern is null ? null : new ExistenceRule(definition, new ValeMatcher(pattern), exceptions);
    }

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        var count = 0;
        foreach (var match in matcher.FindIn(run, passage))
        {
            if (!exceptions.IsEmpty && IsException(passage.Text, match.Range)) continue;
            Report(run, passage, match.Range);
            if (++count == left) break;
        }

        return count;
    }

    private bool IsException(string text, TextRange match) =>
        exceptions.Allow(text[match.Start..match.End].Trim()) || exceptions.AllowPhraseAround(text, match.Start, match.End);
}
