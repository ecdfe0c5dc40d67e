using System.Collections.Immutable;

namespace StyleLint.Configuration;

/// <summary>Rule settings for some files.</summary>
/// <param name="Files">Globs, relative to the configuration's folder.</param>
/// <param name="Rules">The settings, which win over those above them.</param>
public sealed record ConfigurationOverride(ImmutableArray<string> Files, ImmutableArray<RuleSetting> Rules);
