using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary><c>extends: occurrence</c>: this should not occur more, or less, often.</summary>
internal sealed class OccurrenceRule : ValeRule
{
    private readonly Regex regex;
    private readonly int max;
    private readonly int min;
    private readonly bool countsWords;

    private OccurrenceRule(ValeDefinition definition, Regex regex)
        : base(definition)
    {
        this.regex = regex;
        max = definition.Number("max");
        min = definition.Number("min");
        countsWords = definition.Text("token") is @"\b(\w+)\b" or @"\b\w+\b" or @"\w+";
    }

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static OccurrenceRule? Read(ValeDefinition definition)
    {
        var token = definition.List("token").FirstOrDefault();
        if (token is null || (definition.Number("max") <= 0 && definition.Number("min") <= 0))
        {
            definition.Note("The rule cannot find anything: it needs ‘token’ and ‘max’ or ‘min’.");
            return null;
        }

        return ValeRegex.TryMake(definition, "token", token, $"(?:{token.Text})", definition.Flag("ignorecase")) is { } regex ? new OccurrenceRule(definition, regex) : null;
    }

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        var count = countsWords ? CountWords(passage.Span) : regex.Count(passage.Text);
        if (!((max > 0 && count > max) || (min > 0 && count < min))) return 0;
        var message = ValeMessage.Format(Message, count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (count == 0) run.ReportArticle(this, message);
        else if (FirstOutsideCode(passage.Text) is not { } range) return 0;
        else if (run.Keeps(this, passage, range)) run.Report(this, passage, range, message, []);
        return 1;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var (count, inside) = (0, false);
        foreach (var character in text)
        {
            var isWord = ValeWords.IsWordCharacter(character);
            if (isWord && !inside) count++;
            inside = isWord;
        }

        return count;
    }

    private TextRange? FirstOutsideCode(string text)
    {
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            if (!match.ValueSpan.IsWhiteSpace() && match.ValueSpan.ContainsAnyExcept('*', '@'))
                return new TextRange(match.Index, match.Index + match.Length);
        return null;
    }
}
