using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using StyleLint.Checks;

namespace StyleLint.Vale;

/// <summary>What a rule offers to write instead: its key <c>action</c>.</summary>
/// <param name="Name"><c>replace</c>, <c>remove</c>, <c>edit</c>, <c>convert</c> or <c>suggest</c>.</param>
/// <param name="Params">Its parameters.</param>
internal sealed record ValeAction(string Name, ImmutableArray<string> Params)
{
    /// <summary>The actions that there are.</summary>
    public static ImmutableArray<string> Names { get; } = ["replace", "remove", "edit", "convert", "suggest"];

    /// <summary>What may stand instead of a text; empty where the action does not say, or runs a script, which is never done.</summary>
    public ImmutableArray<string> Apply(string text) => Name switch
    {
        "replace" => Params,
        "remove" => [""],
        "edit" when Params.Length > 0 && Edit(text) is { } edited => [edited.Trim()],
        "convert" when Params is ["simple", ..] => [Simple(text)],
        _ => [],
    };

    private string? Edit(string text) => Params switch
    {
        ["regex", var pattern, var instead] => PatternCompiler.Compile(pattern, ignoresCase: false, PatternCompiler.DefaultMilliseconds).Replace(text, instead),
        ["trim_right", var marks] => text.TrimEnd(marks.ToCharArray()),
        ["trim_left", var marks] => text.TrimStart(marks.ToCharArray()),
        ["trim", var marks] => text.Trim(marks.ToCharArray()),
        ["truncate", var mark] => text.Split(mark)[0],
        ["split", var mark, var index] when int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => text.Split(mark).ElementAtOrDefault(number),
        _ => null,
    };

    /// <summary>Words in lower case, a blank between them.</summary>
    private static string Simple(string text)
    {
        var apart = Regex.Replace(text, @"(?<=\p{Ll})(?=\p{Lu})|[^\p{L}\p{N}]+", " ", RegexOptions.CultureInvariant);
        return apart.Trim().ToLowerInvariant();
    }
}
