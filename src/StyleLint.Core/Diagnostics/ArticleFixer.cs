using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>
/// Applies fixes to an article until none is left. A fix that would change the structure of the Markdown is left out, however safe
/// its rule calls it.
/// </summary>
/// <param name="linter">Finds what there is to fix.</param>
/// <param name="offers">Rules whose offers are taken as well.</param>
public sealed class ArticleFixer(Linter linter, ImmutableHashSet<string> offers)
{
    /// <summary>A fix may make room for another; ten times in a row only rules that undo each other do.</summary>
    private const int MostRounds = 10;

    /// <summary>
    /// How much text may be read again to find the fixes that must stay out, in UTF-16 code units: thousands of readings of an article of usual length,
    /// twenty of one of 1 MB. Beyond it fixes stay out together with their neighbours.
    /// </summary>
    private const long MostReadAgain = 20_000_000;

    /// <summary>Fixes an article.</summary>
    /// <param name="source">The article.</param>
    public FixedArticle Fix(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var article = linter.Parse(source);
        var diagnostics = linter.Check(article);
        var (current, applied) = (source, 0);
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        var left = MostReadAgain;
        for (var round = 0; round < MostRounds; round++)
        {
            var wanted = diagnostics.Where(IsWanted).ToList();
            if (wanted.Count == 0) return new FixedArticle(current, diagnostics, applied, []);
            var shape = ArticleShape.Of(article);
            var result = ApplyKeeping(shape, current, wanted, ref left);
            if (result.Applied == 0) return new FixedArticle(current, diagnostics, applied, []);
            applied += result.Applied;
            if (round >= MostRounds / 2) rules.UnionWith(wanted.Select(static diagnostic => diagnostic.RuleId));
            current = new SourceText(source.Path, source.HasByteOrderMark ? '\uFEFF' + result.Text : result.Text);
            article = linter.Parse(current);
            diagnostics = linter.Check(article);
            if (left <= 0) return new FixedArticle(current, diagnostics, applied, []);
        }

        return diagnostics.Any(IsWanted) ? new FixedArticle(source, linter.Check(linter.Parse(source)), 0, [.. rules]) : new FixedArticle(current, diagnostics, applied, []);
    }

    private bool IsWanted(Diagnostic diagnostic) =>
        diagnostic.Fix is { } fix && (fix.Safety == FixSafety.Safe || offers.Contains(diagnostic.RuleId));

    /// <summary>All fixes at once, as nearly always they may; else each half by itself, down to the fix that must stay out.</summary>
    private FixResult ApplyKeeping(string shape, SourceText source, List<Diagnostic> wanted, ref long left)
    {
        var sound = new List<Diagnostic>();
        Collect(shape, source, wanted, sound, ref left);
        return Fixer.Apply(source.Text, sound, FixSafety.Offer);
    }

    private void Collect(string shape, SourceText source, List<Diagnostic> wanted, List<Diagnostic> sound, ref long left)
    {
        var result = Fixer.Apply(source.Text, [.. sound, .. wanted], FixSafety.Offer);
        if (ArticleShape.Of(linter.Parse(new SourceText(source.Path, result.Text))) == shape)
        {
            sound.AddRange(wanted);
        }
        else if (wanted.Count > 1 && left > 0)
        {
            left -= 2 * source.Text.Length;
            Collect(shape, source, wanted[..(wanted.Count / 2)], sound, ref left);
            Collect(shape, source, wanted[(wanted.Count / 2)..], sound, ref left);
        }
    }
}
