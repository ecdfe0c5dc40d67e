using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StyleLint.Vale;

/// <summary>Reads the comments that switch Vale's rules: <c>vale off</c>, <c>vale Style.Rule = NO</c>, <c>vale style = A, B</c>.</summary>
/// <param name="styles">The styles that run here; <c>vale style</c> switches off all but those it names.</param>
internal sealed partial class ValeComments(ImmutableArray<string> styles)
{
    /// <summary>Switches everything off.</summary>
    public const string All = "off";

    private const string Start = "vale ";
    private const string Equal = " = ";

    /// <summary>What is off now.</summary>
    public ImmutableHashSet<string> Off { get; private set; } = [];

    /// <summary>Reads a comment's content.</summary>
    public void Read(string comment)
    {
        if (!comment.StartsWith(Start, StringComparison.Ordinal)) return;
        if (comment == "vale off") Set(All, isOff: true);
        else if (comment == "vale on") Set(All, isOff: false);
        else if (ReadSwitch(comment.AsSpan(Start.Length))) return;
        else if (ForStyles().Match(comment) is { Success: true } only) SetStyles(only.Groups[1].Value);
    }

    /// <summary><c>Style.Rule = NO</c>, <c>Style.Rule["text"] = NO</c> or <c>Style = NO</c>.</summary>
    private bool ReadSwitch(ReadOnlySpan<char> text)
    {
        var end = text.LastIndexOf(Equal);
        if (end <= 0 || text[..end].Contains('\n')) return false;
        var name = text[..end];
        var value = text[(end + Equal.Length)..];
        if (value is not ("YES" or "NO" or "on" or "off")) return false;
        if (value is "YES" or "NO" && MatchesIn(name) is > 0 and var open && IsRule(name[..open])) SetMatches(name[..open].ToString(), name[open..].ToString(), isOff: value is "NO");
        else if (IsRule(name) || !name.Contains('.')) Set(name.ToString(), value is "NO" or "off");
        else return false;
        return true;
    }

    /// <summary>Where the bracket opens that holds the texts; the last one that can.</summary>
    private static int MatchesIn(ReadOnlySpan<char> name) => name is [.., _, ']'] ? name[..^2].LastIndexOf('[') : -1;

    /// <summary>A style and a rule with a period between them.</summary>
    private static bool IsRule(ReadOnlySpan<char> name) => name.Length > 2 && name[1..^1].Contains('.');

    /// <summary>Switches everything on again that is not off altogether: what follows reads the whole article.</summary>
    public void Reset() => Off = Off.Contains(All) ? [All] : [];

    private void SetMatches(string rule, string texts, bool isOff)
    {
        foreach (Match text in Quoted().Matches(texts))
            if (text.Groups["end"].Length > 0) Set($"{rule}[{text.Groups[1].Value}]", isOff);
    }

    private void SetStyles(string names)
    {
        foreach (var style in styles) Set(style, isOff: true);
        foreach (var style in names.Split(", ")) Set(style, isOff: false);
    }

    private void Set(string name, bool isOff) => Off = isOff ? Off.Add(name) : Off.Remove(name);

    [GeneratedRegex(@"^vale styles? = (.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex ForStyles();

    /// <summary>What has no end is taken to the end of the text, so that no search starts inside it again.</summary>
    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\[\\s\\S]?)*)(?<end>\"?)", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
