namespace StyleLint.Checks;

/// <summary>One line of the table of checks.</summary>
/// <param name="Name">What a page's <c>check:</c> says.</param>
/// <param name="IsArticleWide">
/// Whether the check looks at the whole article (its first paragraph, its order, what it lacks) rather than at each block by
/// itself. A page's examples are then not tried inside lists, quotations and the like, where they would mean something else.
/// </param>
/// <param name="Create">Makes the check.</param>
internal sealed record CheckEntry(string Name, bool IsArticleWide, CheckFactory Create);
