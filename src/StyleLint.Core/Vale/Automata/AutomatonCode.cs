using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>A regex as steps.</summary>
/// <param name="Steps">The steps; the last is the match.</param>
/// <param name="Sets">The sets of characters that they name.</param>
/// <param name="LooksBehind">Whether they ask what stood before, rather than only whether it was a word or a line.</param>
internal sealed record AutomatonCode(ImmutableArray<AutomatonStep> Steps, ImmutableArray<AutomatonSet> Sets, bool LooksBehind);
