using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Vale;

/// <summary>One rule of a Vale style. Immutable and safe for use by many threads.</summary>
internal abstract class ValeRule
{
    /// <summary>How long all searches of one article may take together.</summary>
    private const int MostMilliseconds = 16 * ValeRegex.Milliseconds;

    private readonly string style;
    private readonly int limit;

    /// <summary>Makes the part that all rules share.</summary>
    protected ValeRule(ValeDefinition definition)
    {
        Rule = definition.Rule;
        Scopes = definition.Scopes;
        Message = definition.Rule.Page.Message;
        Action = definition.Action;
        limit = definition.Limit;
        style = definition.Rule.Page.Stylebook;
    }

    /// <summary>The rule as the engine knows it.</summary>
    public Rule Rule { get; }

    /// <summary>Where it looks.</summary>
    public ImmutableArray<ValeScope> Scopes { get; }

    /// <summary>What it says.</summary>
    protected string Message { get; }

    /// <summary>What it offers, or null.</summary>
    protected ValeAction? Action { get; }

    /// <summary>Phrases of which one stands in every text that the rule has to look at; null where it has to look at all.</summary>
    protected virtual PhraseSet? Gate => null;

    /// <summary>Whether comments have switched the rule off.</summary>
    public bool IsOff(ImmutableHashSet<string> off, ReadOnlySpan<char> match) =>
        !off.IsEmpty && (off.Contains(ValeComments.All) || off.Contains(style) || off.Contains(Rule.Id) || off.Contains($"{Rule.Id}[{match}]"));

    /// <summary>Looks at one article.</summary>
    public void Run(ValeRun run)
    {
        try
        {
            var state = NewState();
            var reported = 0;
            var began = Environment.TickCount64;
            foreach (var passage in PassagesIn(run))
            {
                if (limit > 0 && reported >= limit) return;
                if (Environment.TickCount64 - began > MostMilliseconds) throw new RegexMatchTimeoutException(passage.Text, "", TimeSpan.FromMilliseconds(MostMilliseconds));
                reported += Read(run, passage, state, limit > 0 ? limit - reported : int.MaxValue);
            }
        }
        catch (RegexMatchTimeoutException timeout)
        {
            run.ReportTimeout(this, timeout.MatchTimeout);
        }
    }

    /// <summary>What the rule remembers from block to block.</summary>
    protected virtual HashSet<string>? NewState() => null;

    /// <summary>Whether a block may hold anything for the rule, in whole or in parts. Cheaper than to read all the parts.</summary>
    protected virtual bool MayFindIn(ValeRun run, ValePassage whole) => true;

    /// <summary>Reads one passage and reports what it finds, at most as often as is left.</summary>
    /// <returns>How much it reported.</returns>
    protected abstract int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left);

    /// <summary>Reports a match with the message's usual texts: the match and what to write instead.</summary>
    protected void Report(ValeRun run, ValePassage passage, TextRange range, string found)
    {
        var instead = Action?.Apply(found) ?? [];
        run.Report(this, passage, range, ValeMessage.Format(Message, found, Action is null ? "" : Quoted(instead, found)), instead);
    }

    /// <summary>One text as it is, several as a list.</summary>
    protected static string Quoted(ImmutableArray<string> texts, string fallback) =>
        texts.Length == 0 ? fallback : texts.Length == 1 ? texts[0] : ListOf(texts);

    /// <summary>Texts in quotation marks, with “or” before the last.</summary>
    protected static string ListOf(ImmutableArray<string> texts) => texts switch
    {
        [] => "",
        [var only] => $"'{only}'",
        [var first, var second] => $"'{first}' or '{second}'",
        _ => string.Join(", ", texts.SkipLast(1).Select(static text => $"'{text}'")) + $", or '{texts[^1]}'",
    };

    private IEnumerable<ValePassage> PassagesIn(ValeRun run)
    {
        if (Gate is not null && run.HitsOf(Gate).IsEmpty && Scopes.All(static scope => scope.Size is not (ValeSize.Raw or ValeSize.Summary))) yield break;
        var blocks = run.View.Blocks;
        if (Gate is null)
            for (var index = 0; index < blocks.Length; index++)
                foreach (var passage in PassagesIn(run, blocks[index], index)) yield return passage;
        else
            for (int at = 0, block = -1; NextBlock(run, ref at, ref block);)
                foreach (var passage in PassagesIn(run, blocks[block], block)) yield return passage;
        foreach (var scope in Scopes)
            if (scope.Size is ValeSize.Raw or ValeSize.Summary && WholeOf(run.View, scope) is { } whole)
                yield return whole;
    }

    private bool NextBlock(ValeRun run, ref int at, ref int block)
    {
        var hits = run.HitsOf(Gate);
        while (at < hits.Length && hits[at].Block == block) at++;
        if (at == hits.Length) return false;
        block = hits[at].Block;
        return true;
    }

    private static ValePassage? WholeOf(ValeView view, ValeScope scope)
    {
        var block = (scope.Size == ValeSize.Raw ? view.Raw : view.Summary).Value;
        return scope.Matches(block.Scope) && block.Prose.Text.Length > 0 ? new ValePassage(block, -1, new TextRange(0, block.Prose.Text.Length), block.Prose.Text, scope.Size) : null;
    }

    /// <summary>
    /// Vale reads prose as a paragraph and sentence by sentence where some rule of the configuration asks for that, and shows the parts to
    /// rules for all text, too; then as a block. What is found several times is reported once.
    /// </summary>
    private IEnumerable<ValePassage> PassagesIn(ValeRun run, ValeBlock block, int index)
    {
        var whole = new ValePassage(block, index, new TextRange(0, block.Prose.Text.Length), block.Prose.Text, ValeSize.Block);
        var isForBlocks = Selects(block, ValeSize.Block, null);
        if (isForBlocks && block.HasSentences && !MayFindIn(run, whole)) yield break;
        if (block.HasSentences && (Selects(block, ValeSize.Paragraph, "paragraph") || (isForBlocks && run.View.HasParagraphs))) yield return whole with { Size = ValeSize.Paragraph };
        if (block.HasSentences && (Selects(block, ValeSize.Sentence, "sentence") || (isForBlocks && run.View.HasSentences)))
            foreach (var sentence in block.Sentences)
                yield return new ValePassage(block, index, sentence.Range, sentence.Text, ValeSize.Sentence);
        if (isForBlocks) yield return whole;
    }

    private bool Selects(ValeBlock block, ValeSize size, string? name)
    {
        foreach (var scope in Scopes)
            if (scope.Size == size && scope.IsInline == block.IsInline && scope.Matches(block.Scope, name))
                return true;
        return false;
    }
}
