using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Vale;

/// <summary>Makes of a configuration how articles are read for Vale's rules.</summary>
internal static class ValeViewSettingsReader
{
    /// <summary>How articles are read.</summary>
    public static ValeViewSettings Read(ValeSettings settings, ImmutableArray<ValeRule> rules, List<Problem> problems) => new()
    {
        SkippedTags = settings.SkippedScopes.IsEmpty ? ValeTags.Skipped : settings.SkippedScopes.ToFrozenSet(StringComparer.Ordinal),
        StarredTags = settings.IgnoredScopes.IsEmpty ? ValeTags.Starred : settings.IgnoredScopes.ToFrozenSet(StringComparer.Ordinal),
        IgnoredClasses = ValeTags.Classes.Concat(settings.IgnoredClasses).ToFrozenSet(StringComparer.Ordinal),
        IgnoredScopes = [.. settings.IgnoredScopes.Where(static scope => scope.Contains("frontmatter", StringComparison.Ordinal)).Select(static scope => new ValeScope(scope))],
        ReadsAlt = !settings.SkippedScopes.Contains("alt"),
        HasInlineScopes = rules.Any(static rule => rule.Scopes.Any(static scope => scope.IsInline)),
        HasParagraphs = rules.Any(static rule => rule.Scopes.Any(static scope => scope.Size == ValeSize.Paragraph)),
        HasSentences = rules.Any(static rule => rule.Scopes.Any(static scope => scope.Size == ValeSize.Sentence)),
        HasSummary = rules.Any(static rule => rule.Scopes.Any(static scope => scope.Size == ValeSize.Summary)),
        Styles = [.. rules.Select(static rule => rule.Rule.Page.Stylebook).Distinct(StringComparer.Ordinal)],
        Ignores = [.. settings.BlockIgnores.Select(ignore => Make(ignore, isBlock: true, problems)).Concat(settings.TokenIgnores.Select(ignore => Make(ignore, isBlock: false, problems))).OfType<ValeIgnore>()],
    };

    private static ValeIgnore? Make(ValeIgnorePattern ignore, bool isBlock, List<Problem> problems)
    {
        try
        {
            return new ValeIgnore(ignore.Files is "*" or "**" ? null : Glob.Parse(ignore.Files, out _), ValeRegex.Make(ignore.Pattern), isBlock);
        }
        catch (RegexParseException fault)
        {
            problems.Add(new Problem(ignore.Source, ignore.Range, $"‘{ignore.Pattern}’ is no valid regular expression: {fault.Message}"));
            return null;
        }
    }
}
