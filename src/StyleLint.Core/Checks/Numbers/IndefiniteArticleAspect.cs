using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Numbers;

/// <summary>“A” where a figure is spoken with a vowel (“a 8-year-old”), “an” where it is not (“an 9-year-old”).</summary>
internal sealed class IndefiniteArticleAspect(Rule rule) : NumberAspect
{
    public override void Look(Article article, Prose prose, int index, TextRange sentence, Findings findings)
    {
        if (IndexOfArticle(prose, index) is not { } before || SpokenWithVowel(prose.Text.AsSpan(prose.Tokens[index].Start)) is not { } isVowel) return;
        var token = prose.Tokens[before];
        if (isVowel == (token.Length == 2) || (char.IsUpper(prose.Text[token.Start]) && token.Start != sentence.Start)) return;
        var range = new TextRange(token.Start, token.End);
        if (rule.Skips(prose, range)) return;
        var found = prose.TextOf(token).ToString();
        var use = found[0] + (isVowel ? "n" : "");
        findings.Report(rule, prose, range, rule.Say(found, use), ProseFix.Replace(rule.Page.Fix, article, prose, range, use, $"Write ‘{use}’."));
    }

    /// <summary>The article before a figure or before its currency sign: “a 8%”, “a $8 fee”.</summary>
    private static int? IndexOfArticle(Prose prose, int index)
    {
        if (index > 0 && !prose.Tokens[index].IsSpaced && prose.Text[prose.Tokens[index - 1].Start] is '$' or '€' or '£') index--;
        if (index == 0 || !prose.Tokens[index].IsSpaced) return null;
        return prose.Tokens[index - 1] is { IsSpaced: true } word && prose.TextOf(word) is "a" or "an" or "A" or "An" ? index - 1 : null;
    }

    /// <summary>Null where it can be spoken in two ways: 1800 is “eighteen hundred” or “one thousand eight hundred”.</summary>
    private static bool? SpokenWithVowel(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        if (text[0] == '8') return true;
        if (text[0] == '0') return null;
        if (text is not (['1', '1', ..] or ['1', '8', ..])) return false;
        return count switch { 2 or 5 => true, 3 => false, _ => null };
    }
}
