using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StyleLint.Vale;

/// <summary>Reads the comments that switch Vale's rules: <c>vale off</c>, <c>vale Style.Rule = NO</c>, <c>vale style = A, B</c>.</summary>
/// <param name="styles">The styles that run here; <c>vale style</c> switches off all but those it names.</param>
internal sealed partial class ValeComments(ImmutableArray<string> styles)
{
    /// <summary>Switches everything off.</summary>
    public const string All = "off";

    /// <summary>What is off now.</summary>
    public ImmutableHashSet<string> Off { get; private set; } = [];

    /// <summary>Reads a comment's content.</summary>
    public void Read(string comment)
    {
        if (!comment.StartsWith("vale ", StringComparison.Ordinal)) return;
        if (comment == "vale off") Set(All, isOff: true);
        else if (comment == "vale on") Set(All, isOff: false);
        else if (ForMatches().Match(comment) is { Success: true } matches) SetMatches(matches);
        else if (ForRule().Match(comment) is { Success: true } rule) Set(rule.Groups[1].Value, rule.Groups[2].Value is "NO" or "off");
        else if (ForStyles().Match(comment) is { Success: true } only) SetStyles(only.Groups[1].Value);
    }

    /// <summary>Switches everything on again that is not off altogether: what follows reads the whole article.</summary>
    public void Reset() => Off = Off.Contains(All) ? [All] : [];

    private void SetMatches(Match comment)
    {
        foreach (Match text in Quoted().Matches(comment.Groups[2].Value))
            Set($"{comment.Groups[1].Value}[{text.Groups[1].Value}]", comment.Groups[3].Value == "NO");
    }

    private void SetStyles(string names)
    {
        foreach (var style in styles) Set(style, isOff: true);
        foreach (var style in names.Split(", ")) Set(style, isOff: false);
    }

    private void Set(string name, bool isOff) => Off = isOff ? Off.Add(name) : Off.Remove(name);

    [GeneratedRegex(@"^vale (.+\..+)(\[.+\]) = (YES|NO)$", RegexOptions.CultureInvariant)]
    private static partial Regex ForMatches();

    [GeneratedRegex(@"^vale (.+\..+|[^.]+) = (YES|NO|on|off)$", RegexOptions.CultureInvariant)]
    private static partial Regex ForRule();

    [GeneratedRegex(@"^vale styles? = (.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex ForStyles();

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
