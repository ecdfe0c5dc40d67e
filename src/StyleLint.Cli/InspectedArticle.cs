using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Cli;

/// <summary>What <c>inspect</c> has to say of one article.</summary>
/// <param name="Json">Its object, or null where the file cannot be read.</param>
/// <param name="Problems">Why it cannot be read, or what is broken in its front matter.</param>
internal readonly record struct InspectedArticle(string? Json, ImmutableArray<Problem> Problems);
