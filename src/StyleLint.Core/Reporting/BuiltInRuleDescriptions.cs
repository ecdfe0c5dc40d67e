using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>What reports tell about the tool's own diagnostics, which no page describes.</summary>
public static class BuiltInRuleDescriptions
{
    /// <summary>The descriptions, ordered by id.</summary>
    public static ImmutableArray<RuleDescription> All { get; } =
    [
        Describe(
            BuiltInRules.BadComment,
            Severity.Warning,
            "Write comments for StyleLint so that it can read them",
            "A comment that starts with `style-lint` switches rules off or on. This one says something else.\n\n" +
            "Write `disable`, `enable`, `disable-next` or `disable-file`, then the ids of rules, then a reason behind `--`:\n\n" +
            "```md\n<!-- style-lint disable-next ap/percent -- the company writes its name this way -->\n```\n"),
        Describe(
            BuiltInRules.FrontMatter,
            Severity.Error,
            "Keep front matter readable",
            "The front matter of the article cannot be read, so its headline and its dates cannot be checked. " +
            "Correct the YAML, TOML or JSON at the place that the message names."),
        Describe(
            BuiltInRules.Internal,
            Severity.Error,
            "Report faults of StyleLint",
            "A check failed on this file. The other rules went on, but this one says nothing about the file. " +
            "It is a fault of StyleLint: please report it with the message and, if you can, the article."),
        Describe(
            BuiltInRules.PatternTimeoutId,
            Severity.Error,
            "Keep the patterns of rule pages fast",
            "The pattern of a rule page took too long on this file, so the rule left out the rest of it. " +
            "Simplify the pattern: the usual cause is a repetition inside a repetition, as in `(a+)+`."),
        Describe(
            BuiltInRules.UnknownRule,
            Severity.Error,
            "Name rules that exist",
            "A comment names a rule that no stylebook has, so it switches nothing off. " +
            "Correct the id; `style-lint rules` lists all of them."),
        Describe(
            BuiltInRules.Unreadable,
            Severity.Error,
            "Save articles as text in UTF-8",
            "The file cannot be read as an article: it is missing, too large or not text in UTF-8. It was not checked."),
        Describe(
            BuiltInRules.UnusedSuppression,
            Severity.Warning,
            "Remove comments that switch off nothing",
            "The comment switches off a rule that finds nothing there. It can go: left behind, it would hide the next mistake."),
    ];

    private static RuleDescription Describe(string id, Severity severity, string title, string explanation) =>
        new(id, title, explanation, severity, ["style-lint"], ToolInfo.InformationUri);
}
