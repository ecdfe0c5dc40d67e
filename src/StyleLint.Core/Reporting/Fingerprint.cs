using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// A name for a diagnostic that outlives edits elsewhere in its file: <c>styleLint/v1</c> in SARIF, and the key of a
/// baseline.
/// </summary>
/// <remarks>
/// It is made of the rule's id, the source text of the range, and the 24 characters on either side that are not blank
/// and belong to the same sentence. It holds neither path nor line nor message, so moving a sentence, re-wrapping a paragraph,
/// renaming the file or rewording the rule's message keeps it, while an edit of the flagged words or right beside them
/// ends it. Diagnostics of one file that are alike so far are numbered in the order of the source. The form is
/// sixteen hexadecimal digits (the head of a SHA-256), a colon and that number.
/// </remarks>
public static class Fingerprint
{
    /// <summary>The key under which SARIF carries it. A new way to compute it gets a new key.</summary>
    public const string Key = "styleLint/v1";

    private const int ContextLength = 24;
    private const int HashedBytes = 8;
    private const char Separator = '\0';

    /// <summary>The fingerprint of each diagnostic of a file, in the order of <see cref="FileDiagnostics.Diagnostics"/>.</summary>
    public static ImmutableArray<string> OfAll(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var repeats = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = ImmutableArray.CreateBuilder<string>(file.Diagnostics.Length);
        foreach (var diagnostic in file.Diagnostics)
        {
            var hash = Hash(file.Source.Text, diagnostic);
            var count = repeats.GetValueOrDefault(hash) + 1;
            repeats[hash] = count;
            fingerprints.Add(string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}"));
        }

        return fingerprints.MoveToImmutable();
    }

    private static string Hash(string text, Diagnostic diagnostic)
    {
        var content = new StringBuilder(diagnostic.RuleId).Append(Separator);
        AppendWithoutBlanks(content, text.AsSpan(diagnostic.Range.Start, diagnostic.Range.Length));
        AppendBefore(content.Append(Separator), text, diagnostic.Range);
        AppendBehind(content.Append(Separator), text, diagnostic.Range);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, HashedBytes));
    }

    private static void AppendWithoutBlanks(StringBuilder content, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c))
                content.Append(c);
    }

    private static void AppendBefore(StringBuilder content, string text, TextRange range)
    {
        var left = ContextLength;
        for (var i = range.Start - 1; i >= 0 && left > 0 && !IsBetweenSentences(text, i); i--)
            Take(content, text[i], ref left);
    }

    private static void AppendBehind(StringBuilder content, string text, TextRange range)
    {
        var left = ContextLength;
        for (var i = range.End; i < text.Length && left > 0 && !IsBetweenSentences(text, i); i++)
            Take(content, text[i], ref left);
    }

    private static void Take(StringBuilder content, char c, ref int left)
    {
        if (char.IsWhiteSpace(c)) return;
        content.Append(c);
        left--;
    }

    /// <summary>
    /// Whether a blank ends a sentence or a paragraph. An abbreviation ends one as well: less is compared then, and the
    /// same text is still read the same way.
    /// </summary>
    private static bool IsBetweenSentences(string text, int index)
    {
        if (!char.IsWhiteSpace(text[index])) return false;
        var before = index - 1;
        while (before >= 0 && text[before] is '”' or '"' or '’' or ')' or '*' or '_') before--;
        return (before >= 0 && text[before] is '.' or '!' or '?') || IsBlankLine(text, index);
    }

    /// <summary>Whether nothing but blanks stands between this line break and the one before it.</summary>
    private static bool IsBlankLine(string text, int index)
    {
        if (text[index] is not ('\n' or '\r')) return false;
        var breaks = 0;
        for (var i = index; i >= 0 && char.IsWhiteSpace(text[i]); i--)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                breaks++;
        return breaks > 1;
    }
}
