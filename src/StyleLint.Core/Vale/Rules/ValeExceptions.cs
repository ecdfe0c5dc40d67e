using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace StyleLint.Vale;

/// <summary>What a rule lets pass: its <c>exceptions</c> and the words that the house accepts.</summary>
internal sealed class ValeExceptions
{
    private readonly ImmutableArray<string> terms;
    private readonly Lazy<ValeSearch?> anywhere;
    private readonly Lazy<Regex?> phrases;

    /// <summary>Reads the exceptions of a rule.</summary>
    /// <param name="definition">The rule.</param>
    /// <param name="usesVocabulary">Whether the words that the house accepts count.</param>
    public ValeExceptions(ValeDefinition definition, bool usesVocabulary)
    {
        var own = definition.List("exceptions");
        foreach (var term in own.Where(static term => !ValeSafeSyntax.IsValid(term.Text))) ValeRegex.TryMake(definition, "exceptions", term, term.Text);
        var accepted = usesVocabulary ? definition.Vale.Accept : [];
        terms = [.. own.Select(static term => term.Text).Concat(accepted).OrderByDescending(static term => Encoding.UTF8.GetByteCount(term))];
        anywhere = new Lazy<ValeSearch?>(() => terms.IsEmpty ? null : ValeSearch.For(Pattern));
        phrases = new Lazy<Regex?>(MakePhrases);
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => terms.IsEmpty;

    /// <summary>The exceptions.</summary>
    public ImmutableArray<string> Terms => terms;

    /// <summary>The regex of all exceptions; empty where there are none.</summary>
    public string Pattern => terms.IsEmpty ? "" : $@"\b(?:{string.Join('|', terms.Select(static term => term.StartsWith("(?i)", StringComparison.Ordinal) ? term : "(?-i)" + term))})\b";

    /// <summary>Whether a text holds an exception.</summary>
    public bool Allow(string text) => anywhere.Value?.Next(text, 0) is not null;

    /// <summary>Whether a match lies inside an exception of several words.</summary>
    public bool AllowPhraseAround(string text, int start, int end)
    {
        if (phrases.Value is not { } regex) return false;
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            if (match.Index <= start && end <= match.Index + match.Length)
                return true;
        return false;
    }

    private Regex? MakePhrases()
    {
        var several = terms.Where(static term => term.Contains(' ', StringComparison.Ordinal) || term.Contains('\t', StringComparison.Ordinal) || term.Contains(@"\s", StringComparison.Ordinal)).ToList();
        return several.Count == 0 ? null : ValeRegex.Make($@"(?i)\b(?:{string.Join('|', several)})\b");
    }
}
