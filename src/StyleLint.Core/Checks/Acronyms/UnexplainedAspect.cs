using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Acronyms;

/// <summary>An acronym that the article uses again and again and never spells out.</summary>
/// <param name="known">Acronyms that readers know: the option <c>known</c>.</param>
/// <param name="times">How often it must occur: the option <c>times</c>.</param>
internal sealed class UnexplainedAspect(FrozenSet<string> known, int times)
{
    /// <summary>Reads a page.</summary>
    public static UnexplainedAspect From(RuleOptions options) =>
        new(options.List("known").Select(static acronym => acronym.Text).ToFrozenSet(StringComparer.Ordinal), Math.Max(1, options.Number("times", 2)));

    /// <summary>Reports the first use of each.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var uses = UsesIn(article, rule);
        if (uses.Count == 0) return;
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prose in article.Blocks) Initials.Collect(prose, explained);
        foreach (var (text, of) in uses)
            if (of.Count >= times && !explained.Contains(text) && of[0] is var first && !of.Exists(static use => use.Parentheses is not null))
                findings.Report(rule, first.Prose, first.Range, rule.Say(text));
    }

    private Dictionary<string, List<Acronym>> UsesIn(Article article, Rule rule)
    {
        var uses = new Dictionary<string, List<Acronym>>(StringComparer.Ordinal);
        foreach (var prose in article.Blocks)
        {
            if (!rule.Reads(prose.Kind)) continue;
            for (var index = 0; index < prose.Tokens.Length; index++)
            {
                if (Acronym.At(prose, index) is not { } acronym || StandsAmongCapitals(prose, index) || rule.Skips(prose, acronym.Range)) continue;
                var text = acronym.Text;
                if (known.Contains(text)) continue;
                if (!uses.TryGetValue(text, out var of)) uses.Add(text, of = []);
                of.Add(acronym);
            }
        }

        return uses;
    }

    /// <summary>“NO PARKING”, “SAN FRANCISCO (Reuters)”, “A.B.C.”: capitals for another reason.</summary>
    private static bool StandsAmongCapitals(Prose prose, int index) =>
        IsCapitals(prose, index - 1) || IsCapitals(prose, index + 1) || Touches(prose, index);

    private static bool IsCapitals(Prose prose, int index) =>
        index >= 0 && index < prose.Tokens.Length && prose.Tokens[index] is { Kind: TokenKind.Word, Length: > 1 } && !prose.TextOf(prose.Tokens[index]).ContainsAnyInRange('a', 'z');

    /// <summary>Part of a longer word: “TV-MA”, “AT&amp;T”, “R/W”, “@LTB”.</summary>
    private static bool Touches(Prose prose, int index)
    {
        var token = prose.Tokens[index];
        if (token.Start > 0 && prose.Text[token.Start - 1] is '-' or '&' or '/' or '.' or '@' or '#' or '_') return true;
        return token.End + 1 < prose.Text.Length && prose.Text[token.End] is '-' or '&' or '/' or '_' or '.' && char.IsLetterOrDigit(prose.Text[token.End + 1]);
    }
}
