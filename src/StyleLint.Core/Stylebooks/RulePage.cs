using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Vale;

namespace StyleLint.Stylebooks;

/// <summary>
/// One Markdown page of a stylebook: configuration, documentation, SARIF help and test of one rule.
/// Only its front matter is read at start-up.
/// </summary>
public sealed class RulePage
{
    /// <summary>A bit for each kind of <see cref="Scope"/>: every rule asks for every block.</summary>
    private readonly uint scopeBits;

    private PageBody? body;

    /// <summary>Whether the page comes with the tool, so that what its tests prove need not be proved again at every start.</summary>
    internal bool IsBuiltIn { get; init; }

    /// <summary>The rule's id: <c>stylebook/name</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The stylebook's name, the first part of the id.</summary>
    public required string Stylebook { get; init; }

    /// <summary>The folder inside the stylebook, with forward slashes; empty at its root.</summary>
    public required string Group { get; init; }

    /// <summary>The page's file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>All keys of the page's front matter.</summary>
    public required DataMap Head { get; init; }

    /// <summary>Where the page's prose starts, in UTF-16 offsets of <see cref="Source"/>.</summary>
    public required int BodyStart { get; init; }

    /// <summary>The check that runs the rule: key <c>check</c>.</summary>
    public required DataScalar Check { get; init; }

    /// <summary>Key <c>severity</c>.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The message, with <c>{placeholders}</c> that the check fills: key <c>message</c>.</summary>
    public required string Message { get; init; }

    /// <summary>Where the fact comes from: key <c>source</c>.</summary>
    public required string FactSource { get; init; }

    /// <summary>The edition in which the rule took effect: key <c>since</c>; null means always.</summary>
    public int? Since { get; init; }

    /// <summary>The last edition in which the rule held: key <c>until</c>; null means still.</summary>
    public int? Until { get; init; }

    /// <summary>Whether a run uses the rule without being asked to: key <c>default</c>, <c>on</c> or <c>off</c>.</summary>
    public bool IsOnByDefault { get; init; } = true;

    /// <summary>Key <c>fix</c>; null where the page says <c>none</c>.</summary>
    public FixSafety? Fix { get; init; }

    /// <summary>
    /// Zones in which the rule is silent: key <c>skip</c>. A page without the key skips <c>quotes</c> (they belong to
    /// the speaker), <c>code</c> and <c>dateline</c> (its forms have rules of their own); <c>skip: []</c> skips nothing.
    /// </summary>
    public ImmutableArray<ZoneKind> Skip { get; init; } = [];

    /// <summary>
    /// Kinds of block that the rule reads: key <c>scope</c>. A page without the key reads what the newsroom itself
    /// says to readers: <c>body</c>, <c>headline</c>, <c>dek</c>, <c>heading</c>, <c>caption</c>, <c>list</c>, <c>table</c>,
    /// <c>footnote</c> and <c>notice</c>. It leaves out <c>blockquote</c> (a quotation), <c>byline</c> (names) and <c>alt</c>
    /// (a description that other habits govern).
    /// </summary>
    public ImmutableArray<BlockKind> Scope
    {
        get;
        init
        {
            field = value;
            scopeBits = 0;
            foreach (var kind in value) scopeBits |= 1u << (int)kind;
        }
    } = [];

    /// <summary>Words to group rules by: key <c>tags</c>.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Keys of the front matter that are the check's own: its options and data.</summary>
    public required DataMap Options { get; init; }

    /// <summary>The page below its front matter: title, explanation, examples. Read when first asked for.</summary>
    public PageBody Body => body ??= MakeBody?.Invoke() ?? PageBodyReader.Read(Source, BodyStart);

    /// <summary>Whether <see cref="Scope"/> names a kind of block.</summary>
    internal bool Reads(BlockKind kind) => (scopeBits & (1u << (int)kind)) != 0;

    /// <summary>The body of a rule whose file is no page; else null.</summary>
    internal Func<PageBody>? MakeBody { get; init; }

    /// <summary>What a rule that was written for Vale extends; null for all others.</summary>
    internal ValeOrigin? Vale { get; init; }
}
