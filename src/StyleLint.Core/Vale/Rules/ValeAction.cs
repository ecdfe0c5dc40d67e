using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using StyleLint.Data;

namespace StyleLint.Vale;

/// <summary>What a rule offers to write instead: its key <c>action</c>.</summary>
/// <param name="Name"><c>replace</c>, <c>remove</c>, <c>edit</c>, <c>convert</c> or <c>suggest</c>.</param>
/// <param name="Params">Its parameters.</param>
internal sealed record ValeAction(string Name, ImmutableArray<string> Params)
{
    /// <summary>The actions that there are.</summary>
    public static ImmutableArray<string> Names { get; } = ["replace", "remove", "edit", "convert", "suggest"];

    /// <summary>Why it never offers anything, as a sentence; null where it does.</summary>
    public string? WhyNothing => Name switch
    {
        "suggest" when Params is ["spellings"] => "The rule offers nothing: ‘spellings’ needs Hunspell dictionaries, which StyleLint does not read.",
        "suggest" => "The rule offers nothing: its action is a script, and StyleLint never executes what it reads.",
        "convert" when Params is not ["simple", ..] => "The rule offers nothing: ‘convert’ knows only ‘simple’.",
        "edit" when Params is ["regex", var pattern, _] && !ValeRegex.IsValid(pattern) => $"The rule offers nothing: {QuotedText.Of(pattern)} is no valid regular expression.",
        "edit" when !IsEdit => $"The rule offers nothing: ‘edit’ does not know ‘{string.Join(", ", Params)}’.",
        _ => null,
    };

    private bool IsEdit => Params is ["regex", _, _] or ["trim_right", _] or ["trim_left", _] or ["trim", _] or ["remove", _] or ["truncate", _] or ["split", _, _];

    /// <summary>Texts in the case of another: small, all capitals, or with a capital at their start; else as they are.</summary>
    public static ImmutableArray<string> InCaseOf(string model, ImmutableArray<string> texts) => [.. texts.Select(text => InCaseOf(model, text))];

    private static string InCaseOf(string model, string text)
    {
        if (!model.Any(char.IsLetter) || text.Length == 0) return text;
        if (!model.Any(char.IsUpper)) return text.ToLowerInvariant();
        if (model.Count(char.IsUpper) > 1 && !model.Any(char.IsLower)) return text.ToUpperInvariant();
        return char.IsUpper(model[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

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
        ["regex", var pattern, var instead] => ValeRegex.Replace(ValeRegex.Make(pattern), text, instead),
        ["trim_right", var marks] => text.TrimEnd(marks.ToCharArray()),
        ["trim_left", var marks] => text.TrimStart(marks.ToCharArray()),
        ["trim", var marks] => text.Trim(marks.ToCharArray()),
        ["remove", var marks] => new string([.. text.Where(character => !marks.Contains(character, StringComparison.Ordinal))]),
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
