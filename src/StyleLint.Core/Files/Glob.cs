using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Data;

namespace StyleLint.Files;

/// <summary>
/// A pattern of paths, as configurations, arguments and <c>.gitignore</c> write it: <c>*</c>, <c>?</c> and <c>[a-z]</c>
/// inside a name, <c>**</c> for any number of folders. Paths have forward slashes; case matters on every system, so that a
/// build gives the same answer everywhere.
/// </summary>
internal sealed class Glob
{
    /// <summary>In characters. No system has longer paths, and to compare takes the time of pattern × path.</summary>
    public const int Longest = 4096;

    /// <summary>The names of the path; null stands for <c>**</c>.</summary>
    private readonly ImmutableArray<NamePattern?> names;

    private Glob(ImmutableArray<NamePattern?> names) => this.names = names;

    /// <summary>The name that every path has at its end; null where that has wildcards.</summary>
    public string? LastName => names is [.., { Literal: { } name }] ? name : null;

    /// <summary>Whether a text has a sign that makes it a glob and not a path.</summary>
    public static bool HasWildcards(string text) => text.AsSpan().IndexOfAny('*', '?', '[') >= 0;

    /// <summary>
    /// Reads a glob of a configuration or an argument. <c>drafts</c> and <c>drafts/</c> also mean everything beneath the folder.
    /// </summary>
    /// <param name="text">The glob.</param>
    /// <param name="mistake">What is wrong with it, as a sentence; null where nothing is.</param>
    public static Glob? Parse(string text, out string? mistake)
    {
        mistake = MistakeIn(text);
        if (mistake is not null) return null;
        var trimmed = text.StartsWith("./", StringComparison.Ordinal) ? text[2..] : text;
        var glob = OfNames(trimmed.Trim('/'));
        if (glob is null) mistake = $"‘{text}’ is not a glob: a ‘[’ is not closed.";
        return glob;
    }

    /// <summary>Reads the names of a pattern as they are; null where one of them cannot match anything.</summary>
    public static Glob? OfNames(string pattern)
    {
        var names = ImmutableArray.CreateBuilder<NamePattern?>();
        foreach (var name in pattern.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var isAnyFolders = name == "**";
            if (isAnyFolders && names.Count > 0 && names[^1] is null) continue;
            if (!isAnyFolders && NamePattern.Parse(name) is null) return null;
            names.Add(isAnyFolders ? null : NamePattern.Parse(name));
        }

        // ‘a/**’ is everything beneath a, not a itself.
        if (names.Count > 0 && names[^1] is null) names.Add(NamePattern.Any);
        return new Glob(names.ToImmutable());
    }

    /// <summary>Whether a path matches, or lies beneath a folder that the glob names outright.</summary>
    public bool IsMatch(string path) => IsMatchOrBeneath(path.Split('/'));

    /// <summary>The same for the names of a path, where many globs are asked about one path.</summary>
    public bool IsMatchOrBeneath(ReadOnlySpan<string> path) => IsMatch(path, orBeneath: LastName is not null);

    /// <summary>Whether the names of a path match.</summary>
    public bool IsMatch(ReadOnlySpan<string> path) => IsMatch(path, orBeneath: false);

    private bool IsMatch(ReadOnlySpan<string> path, bool orBeneath)
    {
        int name = 0, at = 0, anyFolders = -1, afterAnyFolders = 0;
        while (at < path.Length)
        {
            if (name == names.Length && orBeneath) return true;
            if (name < names.Length && names[name] is null)
            {
                anyFolders = name++;
                afterAnyFolders = at;
            }
            else if (name < names.Length && names[name]!.IsMatch(path[at]))
            {
                name++;
                at++;
            }
            else if (anyFolders < 0)
            {
                return false;
            }
            else
            {
                name = anyFolders + 1;
                at = ++afterAnyFolders;
            }
        }

        return name == names.Length;
    }

    private static string? MistakeIn(string text)
    {
        if (text.Length > Longest) return string.Create(CultureInfo.InvariantCulture, $"{QuotedText.Of(text)} has {text.Length:N0} characters, and no path is longer than {Longest:N0}.");
        if (text.AsSpan().Trim("/ .").IsEmpty) return "A glob must name files, as ‘opinion/**’ does.";
        if (text.AsSpan().IndexOfAny('{', '}') >= 0) return $"‘{text}’ has braces, which globs here do not know. Write one glob for each alternative.";
        if (text.Contains('\\')) return $"‘{text}’ has backslashes. Write forward slashes.";
        if (text.Split('/').Contains("..")) return $"‘{text}’ leaves its folder with ‘..’. Globs reach only what lies beneath.";
        return null;
    }
}
