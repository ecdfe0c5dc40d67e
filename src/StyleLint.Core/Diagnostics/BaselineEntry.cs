namespace StyleLint.Diagnostics;

/// <summary>A diagnostic that a newsroom knows of and has not resolved yet.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Text">The beginning of the flagged words, for people who read the file; nothing is compared with it.</param>
/// <param name="Fingerprint">See <see cref="Reporting.Fingerprint"/>.</param>
internal sealed record BaselineEntry(string Rule, string Text, string Fingerprint);
