using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>How many unnamed sources an article must have if it has one.</summary>
/// <param name="minimum">The number.</param>
internal sealed class MinimumAspect(int minimum)
{
    private static readonly string[] Counts = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Reads the house's number.</summary>
    public static MinimumAspect From(RuleOptions options) => new(options.Number("minimum", 2));

    /// <summary>Reports the first unnamed source of an article that has too few.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        Attribution? first = null;
        var count = 0;
        foreach (var source in article.Sources)
        {
            if (source.Form is AttributionForm.Learned or AttributionForm.Hearsay || !source.IsUnnamed) continue;
            first ??= source;
            count += CountOf(source);
        }

        if (first is null || count >= minimum || !rule.Reads(first.Prose.Kind)) return;
        findings.Report(rule, first.Prose, first.Range, rule.Say(("minimum", minimum.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    /// <summary>“two people” are two; “sources” are two at least; “the official” has been counted.</summary>
    private static int CountOf(Attribution source)
    {
        var text = source.Text.AsSpan();
        var blank = text.IndexOf(' ');
        var word = blank < 0 ? text : text[..blank];
        if (word.Equals("the", StringComparison.OrdinalIgnoreCase)) return 0;
        for (var index = 1; index < Counts.Length; index++)
            if (word.Equals(Counts[index], StringComparison.OrdinalIgnoreCase))
                return index + 1;
        return source.Called is { } called && called.EndsWith('s') ? 2 : 1;
    }
}
