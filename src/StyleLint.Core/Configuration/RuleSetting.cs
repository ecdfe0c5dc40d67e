using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Configuration;

/// <summary>What a configuration says of one rule.</summary>
/// <param name="Source">The configuration file.</param>
/// <param name="Key">The rule's id as written, with its place.</param>
/// <param name="IsOn">Whether the rule runs; null where the configuration leaves that to the page.</param>
/// <param name="Severity">The severity, or null for the page's.</param>
/// <param name="Options">Further keys: options of the check; null where there are none.</param>
public sealed record RuleSetting(SourceText Source, DataScalar Key, bool? IsOn, Severity? Severity, DataMap? Options);
