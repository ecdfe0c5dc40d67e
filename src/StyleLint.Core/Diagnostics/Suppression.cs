using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>One rule, one stylebook or all rules, switched off by one comment.</summary>
/// <param name="comment">The comment.</param>
/// <param name="selector">A rule’s id, a stylebook’s name, or empty for all rules.</param>
/// <param name="place">The id in the comment, or the comment where it names none.</param>
/// <param name="region">Where diagnostics must start to be hidden.</param>
internal sealed class Suppression(SuppressionComment comment, string selector, TextRange place, TextRange region)
{
    public SuppressionComment Comment { get; } = comment;

    public string Selector { get; } = selector;

    public TextRange Place { get; } = place;

    public TextRange Region { get; } = region;

    /// <summary>Whether it has hidden anything.</summary>
    public bool IsUsed { get; set; }
}
