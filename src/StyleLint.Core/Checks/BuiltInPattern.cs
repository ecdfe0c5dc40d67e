using System.Text.RegularExpressions;

namespace StyleLint.Checks;

/// <summary>A pattern of one of the tool's own pages, of which everything is known when the tool is built.</summary>
/// <param name="IgnoresCase">Whether upper and lower case are the same to it.</param>
/// <param name="Milliseconds">How long one search may take.</param>
/// <param name="Regex">Makes the regex as native code, anchored where it has <paramref name="Starts"/>; null where nobody wrote code for it.</param>
/// <param name="Starts">Phrases with one of which every match begins; empty where it may begin with something else.</param>
/// <param name="Gate">Phrases of which one stands in every text that it matches; empty where nobody knows any, or where there are <paramref name="Starts"/>.</param>
internal sealed record BuiltInPattern(bool IgnoresCase, int Milliseconds, Func<Regex>? Regex, string[] Starts, string[] Gate);
