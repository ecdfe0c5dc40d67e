using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>A comment <c>&lt;!-- style-lint disable ap/percent -- reason --&gt;</c> as it is written.</summary>
/// <param name="Range">The whole comment.</param>
/// <param name="Verb">What it does; null where the word is none that is known.</param>
/// <param name="VerbRange">The word behind <c>style-lint</c>, or <c>style-lint</c> itself where none follows.</param>
/// <param name="Ids">Where rule ids stand; none means all rules.</param>
/// <param name="Reason">What stands behind <c>--</c>, or null.</param>
internal sealed record SuppressionComment(TextRange Range, SuppressionVerb? Verb, TextRange VerbRange, ImmutableArray<TextRange> Ids, string? Reason)
{
    /// <summary>What such a comment begins with.</summary>
    public const string Name = "style-lint";

    /// <summary>Reads a comment; null where it is not addressed to the tool.</summary>
    public static SuppressionComment? Read(SourceText source, Comment comment)
    {
        var (at, end) = (comment.Content.Start, comment.Content.End);
        var content = source.Slice(comment.Content);
        if (!content.StartsWith(Name, StringComparison.OrdinalIgnoreCase)) return null;
        var words = new List<TextRange>();
        string? reason = null;
        while (NextWord(source.Text, at, end) is { IsEmpty: false } word)
        {
            at = word.End;
            if (!source.Slice(word).StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(word);
                continue;
            }

            reason = source.Slice(new TextRange(word.Start + 2, end)).Trim().ToString();
            break;
        }

        return Of(source, comment.Range, words, reason is "" ? null : reason);
    }

    private static SuppressionComment Of(SourceText source, TextRange comment, List<TextRange> words, string? reason)
    {
        if (words.Count < 2 || words[0].Length != Name.Length) return new SuppressionComment(comment, null, words[0], [], reason);
        return new SuppressionComment(comment, VerbOf(source.Slice(words[1])), words[1], [.. words.Skip(2)], reason);
    }

    private static SuppressionVerb? VerbOf(ReadOnlySpan<char> word) => word switch
    {
        "disable" => SuppressionVerb.Disable,
        "enable" => SuppressionVerb.Enable,
        "disable-next" => SuppressionVerb.DisableNext,
        "disable-file" => SuppressionVerb.DisableFile,
        _ => null,
    };

    private static TextRange NextWord(string text, int at, int end)
    {
        while (at < end && IsSeparator(text[at])) at++;
        var start = at;
        while (at < end && !IsSeparator(text[at])) at++;
        return new TextRange(start, at);
    }

    private static bool IsSeparator(char letter) => letter == ',' || char.IsWhiteSpace(letter);
}
