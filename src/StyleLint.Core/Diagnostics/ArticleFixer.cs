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

    /// <summary>Fixes an article.</summary>
    /// <param name="source">The article.</param>
    public FixedArticle Fix(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var article = linter.Parse(source);
        var diagnostics = linter.Check(article);
        var (current, applied) = (source, 0);
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var wanted = diagnostics.Where(IsWanted).ToList();
            if (wanted.Count == 0) return new FixedArticle(current, diagnostics, applied, []);
            var shape = ArticleShape.Of(article);
            var result = ApplyKeeping(shape, current, wanted);
            if (result.Applied == 0) return new FixedArticle(current, diagnostics, applied, []);
            applied += result.Applied;
            if (round >= MostRounds / 2) rules.UnionWith(wanted.Select(static diagnostic => diagnostic.RuleId));
            current = new SourceText(source.Path, source.HasByteOrderMark ? '\uFEFF' + result.Text : result.Text);
            article = linter.Parse(current);
            diagnostics = linter.Check(article);
        }

        return diagnostics.Any(IsWanted) ? new FixedArticle(source, linter.Check(linter.Parse(source)), 0, [.. rules]) : new FixedArticle(current, diagnostics, applied, []);
    }

    private bool IsWanted(Diagnostic diagnostic) =>
        diagnostic.Fix is { } fix && (fix.Safety == FixSafety.Safe || offers.Contains(diagnostic.RuleId));

    /// <summary>All fixes at once, as nearly always they may; else each half by itself, down to the fix that must stay out.</summary>
    private FixResult ApplyKeeping(string shape, SourceText source, List<Diagnostic> wanted)
    {
        var sound = new List<Diagnostic>();
        Collect(shape, source, wanted, sound);
        return Fixer.Apply(source.Text, sound, FixSafety.Offer);
    }

    private void Collect(string shape, SourceText source, List<Diagnostic> wanted, List<Diagnostic> sound)
    {
        var result = Fixer.Apply(source.Text, [.. sound, .. wanted], FixSafety.Offer);
        if (ArticleShape.Of(linter.Parse(new SourceText(source.Path, result.Text))) == shape)
        {
            sound.AddRange(wanted);
        }
        else if (wanted.Count > 1)
        {
            Collect(shape, source, wanted[..(wanted.Count / 2)], sound);
            Collect(shape, source, wanted[(wanted.Count / 2)..], sound);
        }
    }
}
