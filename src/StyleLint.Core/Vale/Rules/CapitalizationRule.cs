using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary><c>extends: capitalization</c>: headings and the like in one case.</summary>
internal sealed class CapitalizationRule : ValeRule
{
    private const double DefaultThreshold = 0.8;

    private readonly string match;
    private readonly Regex? regex;
    private readonly ValeExceptions exceptions;
    private readonly ValeCase casing;
    private readonly Lazy<Regex> words;
    private readonly double threshold;

    private CapitalizationRule(ValeDefinition definition, string match, Regex? regex, ValeExceptions exceptions, Regex? prefix)
        : base(definition)
    {
        this.match = match;
        this.regex = regex;
        this.exceptions = exceptions;
        threshold = definition.Fraction("threshold", 0) is > 0 and var given ? given : DefaultThreshold;
        casing = new ValeCase(exceptions, definition.Text("style") == "Chicago", [.. definition.List("indicators").Select(static mark => mark.Text)], prefix);
        const string Word = @"[\p{N}\p{L}*]+[^\s]*";
        words = new Lazy<Regex>(() => ValeRegex.Make(exceptions.Pattern.Length == 0 ? Word : $"{exceptions.Pattern}|{Word}"));
    }

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static CapitalizationRule? Read(ValeDefinition definition)
    {
        var match = definition.List("match").FirstOrDefault();
        var exceptions = new ValeExceptions(definition, definition.Flag("vocab", fallback: true));
        if (match is null)
        {
            definition.Note("The rule cannot find anything: it has no ‘match’.");
            return null;
        }

        if (definition.Text("style") is not ("" or "AP" or "Chicago")) definition.Report("style", "‘style’ must be ‘AP’ or ‘Chicago’.");
        var prefix = definition.List("prefix").FirstOrDefault() is { Text.Length: > 0 } start ? ValeRegex.TryMake(definition, "prefix", start, start.Text) : null;
        if (match.Text is "$title" or "$sentence" or "$lower" or "$upper") return new CapitalizationRule(definition, match.Text, null, exceptions, prefix);
        return ValeRegex.TryMake(definition, "match", match, match.Text) is { } regex ? new CapitalizationRule(definition, match.Text, regex, exceptions, prefix) : null;
    }

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        var text = passage.Text;
        var (expected, isRight) = match switch
        {
            "$title" => Compare(text, casing.Title(text), isTitle: true),
            "$sentence" => Compare(text, casing.Sentence(text), isTitle: false),
            "$lower" => (text.ToLowerInvariant(), !text.Any(char.IsUpper) || exceptions.Allow(text)),
            "$upper" => (text.ToUpperInvariant(), !text.Any(char.IsLower) || exceptions.Allow(text)),
            _ => (match, regex!.IsMatch(text) || exceptions.Allow(text)),
        };
        if (isRight || !run.Keeps(this, passage, new TextRange(0, text.Length))) return isRight ? 0 : 1;
        var instead = Action is { Name: "replace", Params.Length: 0 } ? (match is "$title" or "$sentence" ? [expected] : []) : Action?.Apply(text) ?? [];
        run.Report(this, passage, new TextRange(0, text.Length), ValeMessage.Format(Message, text, expected), instead);
        return 1;
    }

    private (string Expected, bool IsRight) Compare(string text, string expected, bool isTitle)
    {
        var wanted = words.Value.Matches(expected);
        var (right, all) = (0.0, 0.0);
        foreach (Match word in words.Value.Matches(text))
        {
            var index = (int)all;
            if (index >= wanted.Count || word.Value == wanted[index].Value || exceptions.Allow(word.Value)) right++;
            else if (isTitle && !word.Value.Any(char.IsLower)) right++;
            else if (!isTitle && index == 0 && word.Value != ValeCase.TitleWords(word.Value.ToLowerInvariant())) return (expected, false);
            all++;
        }

        // No word is right or wrong, and nought of nought is not enough, to Vale.
        return (expected, right / all >= threshold);
    }
}
