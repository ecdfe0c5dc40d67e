using System.Collections.Frozen;
using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>The words that the front matter of a rule page may use, and what counts where a page says nothing.</summary>
internal static class PageVocabulary
{
    /// <summary>The keys that mean the same on every page; all others belong to the page's check.</summary>
    public static FrozenSet<string> Keys { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "check", "severity", "message", "source", "since", "until", "fix", "skip", "scope", "default", "data", "tags");

    /// <summary>Values of <c>severity</c>.</summary>
    public static ImmutableArray<(string Name, Severity Value)> Severities { get; } =
        [("error", Severity.Error), ("warning", Severity.Warning), ("suggestion", Severity.Suggestion)];

    /// <summary>Values of <c>fix</c>.</summary>
    public static ImmutableArray<(string Name, FixSafety? Value)> Fixes { get; } =
        [("safe", FixSafety.Safe), ("offer", FixSafety.Offer), ("none", null)];

    /// <summary>Values of <c>default</c>.</summary>
    public static ImmutableArray<(string Name, bool Value)> Defaults { get; } = [("on", true), ("off", false)];

    /// <summary>Values of <c>skip</c>.</summary>
    public static ImmutableArray<(string Name, ZoneKind Value)> Zones { get; } =
    [
        ("quotes", ZoneKind.Quotes), ("code", ZoneKind.Code), ("link", ZoneKind.Link), ("dateline", ZoneKind.Dateline),
        ("notice", ZoneKind.Notice), ("emphasis", ZoneKind.Emphasis), ("name", ZoneKind.Name),
    ];

    /// <summary>Values of <c>scope</c>.</summary>
    public static ImmutableArray<(string Name, BlockKind Value)> Scopes { get; } =
    [
        ("body", BlockKind.Body), ("headline", BlockKind.Headline), ("dek", BlockKind.Dek), ("byline", BlockKind.Byline),
        ("heading", BlockKind.Heading), ("caption", BlockKind.Caption), ("alt", BlockKind.Alt), ("list", BlockKind.List),
        ("table", BlockKind.Table), ("blockquote", BlockKind.Blockquote), ("footnote", BlockKind.Footnote), ("notice", BlockKind.Notice),
    ];

    /// <summary>What a page skips that has no <c>skip</c>: see <see cref="RulePage.Skip"/>.</summary>
    public static ImmutableArray<ZoneKind> DefaultSkip { get; } = [ZoneKind.Quotes, ZoneKind.Code, ZoneKind.Dateline];

    /// <summary>What a page reads that has no <c>scope</c>: see <see cref="RulePage.Scope"/>.</summary>
    public static ImmutableArray<BlockKind> DefaultScope { get; } =
    [
        BlockKind.Body, BlockKind.Headline, BlockKind.Dek, BlockKind.Heading, BlockKind.Caption,
        BlockKind.List, BlockKind.Table, BlockKind.Footnote, BlockKind.Notice,
    ];

    /// <summary>Whether a file's or a folder's name can be a part of a rule's id.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name[0] != '-' && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
}
