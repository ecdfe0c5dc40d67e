namespace StyleLint.Stylebooks;

/// <summary>What a page turned out to be: a rule, data, or neither where its front matter is too broken to tell.</summary>
/// <param name="Rule">The rule, or null.</param>
/// <param name="Data">The data, or null.</param>
internal readonly record struct PageReading(RulePage? Rule, DataPage? Data);
