using System.Globalization;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Numbers;

/// <summary>A large figure that counts things and has no comma: “1200 seats”.</summary>
internal sealed class LargeFigureAspect(Rule rule) : NumberAspect
{
    /// <summary>Figures that may be years: “the 1986 losses”.</summary>
    private const int FirstYear = 1500, LastYear = 2100;

    private readonly NumberPlace place = NumberPlace.From(rule.Options);

    public override void Look(Article article, Prose prose, int index, TextRange sentence, Findings findings)
    {
        var token = prose.Tokens[index];
        if (token.Kind != TokenKind.Number || token.Length is < 4 or > 6 || prose.Text[token.Start] == '0') return;
        if (!int.TryParse(prose.TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return; // Other scripts have digits of their own.
        var range = new TextRange(token.Start, token.End);
        if (value is >= FirstYear and <= LastYear || !place.CountsThings(prose, index + 1) || !place.IsFree(prose, index, sentence.Start) || rule.Skips(prose, range)) return;
        var use = value.ToString("N0", CultureInfo.InvariantCulture);
        findings.Report(rule, prose, range, rule.Say(prose.Text[range.Start..range.End], use), ProseFix.Replace(rule.Page.Fix, article, prose, range, use, $"Write ‘{use}’."));
    }
}
