namespace StyleLint.Vale;

/// <summary>Where a rule comes from that was written for Vale.</summary>
/// <param name="ExtensionPoint">What it extends.</param>
/// <param name="Settings">The configuration's settings for Vale's styles.</param>
internal sealed record ValeOrigin(string ExtensionPoint, ValeSettings Settings);
