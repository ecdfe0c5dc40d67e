using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary><c>extends: repetition</c>: the same word twice.</summary>
internal sealed class RepetitionRule : ValeRule
{
    private readonly Regex regex;
    private readonly ValeExceptions exceptions;
    private readonly int max;
    private readonly bool ignoresCase;
    private readonly bool isAlphabetic;
    private readonly string marks;

    private RepetitionRule(ValeDefinition definition, Regex regex, ValeExceptions exceptions)
        : base(definition)
    {
        this.regex = regex;
        this.exceptions = exceptions;
        max = definition.Number("max");
        ignoresCase = definition.Flag("ignorecase");
        isAlphabetic = definition.Flag("alpha");
        marks = definition.List("tokens") is [{ Text: ['[', '^', '\\', 's', .. var more, ']', '+'] }] && more.AsSpan().IndexOfAny(@"\-[]^") < 0 ? more + "\0" : "";
    }

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static RepetitionRule? Read(ValeDefinition definition)
    {
        var tokens = definition.List("tokens");
        if (tokens.IsEmpty)
        {
            definition.Note("The rule cannot find anything: it has no ‘tokens’.");
            return null;
        }

        var exceptions = new ValeExceptions(definition, definition.Flag("vocab", fallback: true));
        var pattern = $"({string.Join('|', tokens.Select(static token => token.Text))})";
        return ValeRegex.TryMake(definition, "tokens", tokens[0], pattern, definition.Flag("ignorecase")) is { } regex ? new RepetitionRule(definition, regex, exceptions) : null;
    }

    /// <inheritdoc/>
    protected override bool MayFindIn(ValeRun run, ValePassage whole)
    {
        TextRange previous = default;
        for (var at = 0; Next(whole.Text, at) is { } token; at = Math.Max(token.End, at + 1))
        {
            if (IsRepeated(whole.Text, previous, token)) return true;
            previous = token;
        }

        return false;
    }

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        var (count, reported, text) = (0, 0, passage.Text);
        TextRange previous = default;
        for (var at = 0; Next(text, at) is { } token; at = Math.Max(token.End, at + 1))
        {
            if (IsRepeated(text, previous, token) && ++count > max && IsOneSentence(text[previous.Start..token.End]) && !IsException(text, previous, token))
            {
                Report(run, passage, previous, token);
                count = 0;
                if (++reported == left) break;
            }

            previous = token;
        }

        return reported;
    }

    /// <summary>Most rules ask for stretches without blanks, for which no regex is needed.</summary>
    private TextRange? Next(string text, int at)
    {
        // Behind a match of nothing at the end.
        if (at > text.Length) return null;
        if (marks.Length == 0) return regex.Match(text, at) is { Success: true } match ? new TextRange(match.Index, match.Index + match.Length) : null;
        while (at < text.Length && IsBetween(text[at])) at++;
        var end = at;
        while (end < text.Length && !IsBetween(text[end])) end++;
        return end > at ? new TextRange(at, end) : null;
    }

    private bool IsBetween(char character) => char.IsWhiteSpace(character) || (marks.Length > 1 && marks.Contains(character, StringComparison.Ordinal));

    private bool IsRepeated(string text, TextRange previous, TextRange token)
    {
        var current = text.AsSpan(token.Start, token.Length).Trim();
        if (current.IsEmpty || !current.Equals(text.AsSpan(previous.Start, previous.Length).Trim(), ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) return false;
        return !isAlphabetic || IsLetters(current);
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
            if (!System.Text.Rune.IsLetter(rune))
                return false;
        return true;
    }

    private static bool IsOneSentence(string text) => ValeSentences.Split(text).Length == 1;

    private bool IsException(string text, TextRange previous, TextRange token) =>
        exceptions.Allow(text[previous.Start..token.End]) || exceptions.AllowPhraseAround(text, previous.Start, token.End);

    private void Report(ValeRun run, ValePassage passage, TextRange previous, TextRange token)
    {
        var range = new TextRange(previous.Start, token.End);
        if (!run.Keeps(this, passage, range)) return;
        var message = ValeMessage.Format(Message, passage.Text[token.Start..token.End].Trim());
        run.Report(this, passage, range, message, Action?.Apply(passage.Text[range.Start..range.End]) ?? []);
    }
}
