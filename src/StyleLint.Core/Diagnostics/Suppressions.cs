using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>What an article's comments switch off.</summary>
internal static class Suppressions
{
    /// <summary>
    /// Takes off the diagnostics that comments switch off and adds those about the comments themselves:
    /// <c>style-lint/unused-suppression</c>, <c>style-lint/unknown-rule</c>, <c>style-lint/bad-comment</c>.
    /// </summary>
    /// <param name="article">The article whose comments count.</param>
    /// <param name="diagnostics">What the checks found, ordered by range.</param>
    /// <param name="knownRules">The rules that exist, switched on or not.</param>
    public static SuppressionResult Apply(Article article, ImmutableArray<Diagnostic> diagnostics, KnownRules knownRules)
    {
        var reader = new SuppressionReader(article, knownRules);
        reader.Read();
        if (reader.Suppressions.Count + reader.Mistakes.Count == 0) return new SuppressionResult(diagnostics, []);
        var kept = new List<Diagnostic>(reader.Mistakes);
        var suppressed = ImmutableArray.CreateBuilder<SuppressedDiagnostic>();
        var sweep = new SuppressionSweep(reader.Suppressions);
        foreach (var diagnostic in diagnostics)
        {
            var hiding = BuiltInRules.IsOwn(diagnostic.RuleId) ? null : sweep.Find(diagnostic);
            if (hiding is null)
            {
                kept.Add(diagnostic);
                continue;
            }

            hiding.IsUsed = true;
            suppressed.Add(new SuppressedDiagnostic(diagnostic, hiding.Comment.Range, hiding.Comment.Reason));
        }

        AddUnused(article.Source, reader.Suppressions, kept);
        return new SuppressionResult(DiagnosticOrder.SortAndDropDuplicates(kept), suppressed.DrainToImmutable());
    }

    private static void AddUnused(SourceText source, IReadOnlyList<Suppression> suppressions, List<Diagnostic> kept)
    {
        var usedPerComment = suppressions.ToLookup(static suppression => suppression.Comment, static suppression => suppression.IsUsed, ReferenceEqualityComparer.Instance);
        foreach (var suppression in suppressions)
        {
            if (suppression.IsUsed || suppression.Comment.Verb == SuppressionVerb.Enable) continue;
            var uses = usedPerComment[suppression.Comment];
            var isWhole = !uses.Contains(true) && uses.Count() >= suppression.Comment.Ids.Length;
            kept.Add(BuiltInRules.UnusedSuppressionOf(suppression, SuppressionRemoval.Of(source, suppression, isWhole)));
        }
    }
}
