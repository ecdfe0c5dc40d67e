using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>Looks in the story for the misspelling that its own correction names: the paper corrected the notice and left the error.</summary>
internal static partial class CorrectedWordAspect
{
    private const int ShortestName = 4;

    /// <summary>In UTF-16 code units. What is longer is no correction but a text that lost its line breaks.</summary>
    private const int LongestNotice = 2000;

    public static void Look(Article article, Rule rule, Findings findings)
    {
        var errors = ErrorsOf(article);
        if (errors.Count == 0) return;
        foreach (var block in article.Blocks) LookIn(block, errors, rule, findings);
    }

    /// <summary>The names that corrections call wrong, each with the first correction that does.</summary>
    private static Dictionary<string, Notice> ErrorsOf(Article article)
    {
        var errors = new Dictionary<string, Notice>(StringComparer.Ordinal);
        foreach (var notice in article.Notices)
        {
            if (notice.Kind != NoticeKind.Correction || notice.Range.Length > LongestNotice) continue;
            var text = notice.Text;
            foreach (Match match in Wrong().Matches(text))
            {
                var name = match.Groups["name"].Value;
                if (name.Length >= ShortestName && !errors.ContainsKey(name) && IsMisspellingIn(text, name)) errors.Add(name, notice);
            }
        }

        return errors;
    }

    /// <summary>Only a name that looks like the right one is an error wherever it stands: “Erie, not Crawford” leaves Crawford alone.</summary>
    private static bool IsMisspellingIn(string text, string name)
    {
        foreach (Match word in Name().Matches(text))
            if (word.Value != name && word.Length >= ShortestName && IsOneSlipAway(word.Value, name))
                return true;
        return false;
    }

    /// <summary>One pass over the letters, however many names are looked for.</summary>
    private static void LookIn(Prose block, Dictionary<string, Notice> errors, Rule rule, Findings findings)
    {
        var known = errors.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = block.Text;
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetter(text[start])) continue;
            var end = start + 1;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            var range = new TextRange(start, end);
            if (known.TryGetValue(text.AsSpan(start, range.Length), out var notice) && !block.IsIn(ZoneKind.Notice, range))
                findings.Report(rule, block, range, rule.Say(text[start..end]), null, [new RelatedLocation(notice.SourceRange, "The correction.")]);
            start = end;
        }
    }

    /// <summary>Whether two names differ by at most two letters, and by one where they are short.</summary>
    private static bool IsOneSlipAway(string left, string right)
    {
        var most = Math.Min(left.Length, right.Length) >= 6 ? 2 : 1;
        if (Math.Abs(left.Length - right.Length) > most || left.Length > 60 || right.Length > 60) return false;
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)));
        }

        return row[right.Length] <= most;
    }

    [GeneratedRegex(@"(?:,?\b(?:not|instead\s+of|rather\s+than|spelled(?:\s+[\w’']+){0,5}\s+as|misspelled(?:\s+[\w’']+){0,5}\s+as)\s+)[“""‘']?(?:\p{Lu}[\p{L}’'-]*\s+)*?(?<name>\p{Lu}\p{L}+)[”""’']?(?=[.,;)]|\s*\z|\s(?:in|as|on|and)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\p{Lu}\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
