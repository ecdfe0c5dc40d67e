using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Reads the bracketed line above an agency's story: <c>(Corrects name in paragraph 5)</c>.</summary>
internal static partial class WireAdvisory
{
    /// <summary>How many blocks, and how many characters of one, may come before it.</summary>
    private const int LastBlock = 5;
    private const int DeepestColumn = 600;

    /// <summary>The advisory whose first word stands at an offset, or null.</summary>
    public static Notice? ReadAt(Prose block, int index, int at)
    {
        if (index > LastBlock || at > DeepestColumn || Bracket(block.Text, at) is not { } open) return null;
        var words = Words().Match(block.Text, open);
        if (!words.Success) return null;
        var kind = words.Groups["verb"].Value[..2].ToUpperInvariant() switch
        {
            "CO" or "FI" => NoticeKind.Correction,
            "CL" => NoticeKind.Clarification,
            "WI" => NoticeKind.Retraction,
            _ => NoticeKind.Update,
        };
        return new Notice(block, new TextRange(open, words.Index + words.Length), kind, null, null, null, null);
    }

    /// <summary>The bracket right before the word, or the next one of the sentence: bullets may stand between.</summary>
    private static int? Bracket(string text, int at)
    {
        if (at > 0 && text[at - 1] == '(') return at - 1;
        var length = Math.Min(text.Length - at, DeepestColumn);
        if (!text.AsSpan(at, length).Contains('(')) return null;
        var found = Words().Match(text, at, length);
        return found.Success && !text.AsSpan(at, found.Index - at).Contains('“') ? found.Index : null;
    }

    [GeneratedRegex(@"\((?:eds:\s+)?(?<verb>(?:Correct|Add|Update|Recast|Refile|Rewrite|Remove|Clarifie|Change|Fixe|Delete|Repeat|Withdraw)s|Correcting|Updating|Adding|CORRECTS|ADDS|UPDATES|RECASTS|CLARIFIES|REPEATS)\s[^()]{3,300}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
