using StyleLint.Articles;
using StyleLint.Checks;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>A page as a run uses it: with the severity and the options that the configuration gives it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Severity">The severity to report with.</param>
/// <param name="Options">The check's options: the configuration's before the page's.</param>
public sealed record Rule(RulePage Page, Severity Severity, RuleOptions Options)
{
    /// <summary>The rule's id: <c>stylebook/name</c>.</summary>
    public string Id => Page.Id;

    /// <summary>The page's message, with what was found and what to write instead.</summary>
    internal string Say(string found = "", string use = "") => Say(("found", found), ("use", use));

    /// <summary>The page's message with the given values of its placeholders; one without a value vanishes.</summary>
    internal string Say(params (string Name, string Value)[] values) =>
        new MessageTemplate(Page.Message).Fill(name => [Array.Find(values, value => value.Name == name).Value ?? ""]);

    /// <summary>Whether the rule reads blocks of the kind.</summary>
    public bool Reads(BlockKind kind) => Page.Reads(kind);

    /// <summary>
    /// Whether the rule is silent on a range of prose, because the range touches a zone that the page skips. A block
    /// quotation is a quotation from its first character to its last, with or without quotation marks.
    /// </summary>
    public bool Skips(Prose prose, TextRange range)
    {
        if (prose.Zones.IsEmpty && prose.Kind != BlockKind.Blockquote) return false;
        if (prose.Kind == BlockKind.Blockquote && Page.Skip.Contains(ZoneKind.Quotes)) return true;
        foreach (var kind in Page.Skip)
            if (prose.IsIn(kind, range))
                return true;
        return false;
    }
}
