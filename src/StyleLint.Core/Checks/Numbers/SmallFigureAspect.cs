using System.Globalization;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Numbers;

/// <summary>A small number in figures that counts things: “3 trustees”, “the 1st time”.</summary>
internal sealed class SmallFigureAspect : NumberAspect
{
    private readonly Rule rule;
    private readonly NumberPlace place;
    private readonly int upTo;
    private readonly bool isOrdinal;

    /// <summary>Reads a page.</summary>
    /// <param name="rule">The page; its option <c>upTo</c> is the largest number that the house spells out.</param>
    /// <param name="isOrdinal">Whether it is about “1st” rather than “1”.</param>
    public SmallFigureAspect(Rule rule, bool isOrdinal)
    {
        this.rule = rule;
        this.isOrdinal = isOrdinal;
        place = NumberPlace.From(rule.Options);
        upTo = Math.Clamp(rule.Options.Number("upTo", 9), 1, NumberWords.Limit - 1);
    }

    public override void Look(Article article, Prose prose, int index, TextRange sentence, Findings findings)
    {
        var token = prose.Tokens[index];
        if (isOrdinal != (token.Kind == TokenKind.Word) || ValueOf(prose.TextOf(token)) is not { } value || value < 1 || value > upTo) return;
        var counts = isOrdinal ? place.IsBeforeWord(prose, index + 1) : place.CountsThings(prose, index + 1);
        var range = new TextRange(token.Start, token.End);
        if (!counts || !NumberPlace.IsSentence(prose.Text, sentence) || !place.IsFree(prose, index, sentence.Start) || rule.Skips(prose, range)) return;
        var use = isOrdinal ? NumberWords.OrdinalOf(value) : NumberWords.Of(value);
        findings.Report(rule, prose, range, rule.Say(prose.Text[range.Start..range.End], use), ProseFix.Replace(rule.Page.Fix, article, prose, range, use, $"Write ‘{use}’."));
    }

    private int? ValueOf(ReadOnlySpan<char> text)
    {
        if (isOrdinal)
        {
            if (text.Length < 3 || text[^2..] is not ("st" or "nd" or "rd" or "th")) return null;
            text = text[..^2];
        }

        return text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
