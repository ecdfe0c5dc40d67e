using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Numbers;

/// <summary>A hyphen before a unit in the plural: “a 10-years sentence”, “it took 10-years”.</summary>
internal sealed class JoinedMeasureAspect : NumberAspect
{
    private readonly Rule rule;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> units;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> notNouns;

    /// <summary>Reads a page: the plurals of its <c>units</c>, and words that are no noun the measure belongs to.</summary>
    public JoinedMeasureAspect(Rule rule)
    {
        this.rule = rule;
        units = Read("units");
        notNouns = Read("notNouns");
    }

    public override void Look(Article article, Prose prose, int index, TextRange sentence, Findings findings)
    {
        var tokens = prose.Tokens;
        var unit = index + 2;
        if (unit >= tokens.Length || tokens[index].Kind != TokenKind.Number || !tokens[index].IsSpaced || !IsHyphen(prose, index + 1)) return;
        if (tokens[unit].IsSpaced || !units.Contains(prose.TextOf(tokens[unit])) || (unit + 1 < tokens.Length && IsHyphen(prose, unit + 1))) return;
        if (IsSubject(prose, unit + 1)) return;
        var range = new TextRange(tokens[index].Start, tokens[unit].End);
        if (rule.Skips(prose, range)) return;
        var (figure, word) = (prose.TextOf(tokens[index]).ToString(), prose.TextOf(tokens[unit]).ToString());
        var use = IsBeforeNoun(prose, unit + 1) ? $"{figure}-{SingularOf(word)}" : $"{figure} {word}";
        findings.Report(rule, prose, range, rule.Say(prose.Text[range.Start..range.End], use), ProseFix.Replace(rule.Page.Fix, article, prose, range, use, $"Write ‘{use}’."));
    }

    private static bool IsHyphen(Prose prose, int index) => !prose.Tokens[index].IsSpaced && prose.Text[prose.Tokens[index].Start] is '-' or '\u2011';

    /// <summary>“The 30-years were sold”: bonds, and other things that have their measure for a name.</summary>
    private static bool IsSubject(Prose prose, int index) => index < prose.Tokens.Length && prose.TextOf(prose.Tokens[index]) is "is" or "are" or "was" or "were";

    private static string SingularOf(string unit) => unit switch
    {
        "feet" => "foot",
        "inches" => "inch",
        _ => unit[..^1],
    };

    private bool IsBeforeNoun(Prose prose, int index) =>
        index < prose.Tokens.Length && prose.Tokens[index] is { Kind: TokenKind.Word, IsSpaced: true } word && !notNouns.Contains(prose.TextOf(word));

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string key) =>
        rule.Options.List(key).Select(static word => word.Text).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
