using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Leads;

/// <summary>The words a lead opens with: “According to”, “There are”, “On Monday”. The option <c>openings</c> lists them, the longest of several counts.</summary>
internal sealed class OpeningAspect
{
    private readonly ImmutableArray<string> openings;

    private OpeningAspect(ImmutableArray<string> openings) => this.openings = openings;

    /// <summary>Reads a page.</summary>
    public static OpeningAspect From(RuleOptions options) =>
        new([.. options.List("openings").Select(static opening => opening.Text).OrderByDescending(static opening => opening.Length)]);

    /// <summary>Reports the opening of a lead.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        if (LeadText.Of(article) is not { } lead || !rule.Reads(lead.Prose.Kind)) return;
        foreach (var opening in openings)
        {
            if (!lead.Text.StartsWith(opening, StringComparison.Ordinal) || IsInsideWord(lead.Text, opening.Length)) continue;
            var range = new TextRange(lead.Range.Start, lead.Range.Start + opening.Length);
            if (!rule.Skips(lead.Prose, range)) findings.Report(rule, lead.Prose, range, rule.Say(opening));
            return;
        }
    }

    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) =>
        at < text.Length && Characters.ClassOf(text[at]) is CharacterClass.Letter or CharacterClass.Digit;
}
