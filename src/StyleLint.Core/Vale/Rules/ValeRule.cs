using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Vale;

/// <summary>One rule of a Vale style. Immutable and safe for use by many threads.</summary>
internal abstract class ValeRule
{
    private const int MostRemembered = 256;

    private readonly string style;
    private readonly int limit;
    private readonly bool matchesCase;
    private ValeParts[] partsOfPlaces = [];

    /// <summary>Makes the part that all rules share.</summary>
    protected ValeRule(ValeDefinition definition)
    {
        Rule = definition.Rule;
        Scopes = definition.Scopes;
        Message = definition.Rule.Page.Message;
        Action = definition.Action;
        limit = definition.Limit;
        matchesCase = definition.MatchesCase;
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

    /// <summary>Registers the phrases that the rule wants to be told of.</summary>
    public virtual void Join(PhraseTrieBuilder trie)
    {
    }

    /// <summary>Whether comments have switched the rule off.</summary>
    public bool IsOff(ImmutableHashSet<string> off, ReadOnlySpan<char> match) =>
        !off.IsEmpty && (off.Contains(ValeComments.All) || off.Contains(style) || off.Contains(Rule.Id) || off.Contains($"{Rule.Id}[{match}]"));

    /// <summary>Looks at one article.</summary>
    public void Run(ValeRun run)
    {
        try
        {
            var state = NewState();
            run.StartRule();
            var left = limit > 0 ? limit : int.MaxValue;
            ReadWholes(run, state, left - ReadBlocks(run, state, left));
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
    protected void Report(ValeRun run, ValePassage passage, TextRange range)
    {
        if (!run.Keeps(this, passage, range)) return;
        var found = passage.Slice(range);
        var instead = Cased(Action?.Apply(found) ?? [], found);
        run.Report(this, passage, range, ValeMessage.Format(Message, found, Action is null ? "" : Quoted(instead, found)), instead);
    }

    /// <summary>What a replacement offers, in the case of what it replaces where the rule asks for that.</summary>
    protected ImmutableArray<string> Cased(ImmutableArray<string> texts, string found) =>
        matchesCase && Action?.Name == "replace" ? ValeAction.InCaseOf(found, texts) : texts;

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

    /// <summary>Only blocks with a phrase of the gate are looked at, where there is a gate.</summary>
    private int ReadBlocks(ValeRun run, HashSet<string>? state, int left)
    {
        var count = 0;
        if (Gate is null)
        {
            for (var index = 0; index < run.View.Blocks.Length && count < left; index++) count += ReadBlock(run, index, state, left - count);
            return count;
        }

        var last = -1;
        foreach (var hit in run.HitsOf(Gate))
        {
            if (hit.Block == last) continue;
            last = hit.Block;
            count += ReadBlock(run, last, state, left - count);
            if (count >= left) break;
        }

        return count;
    }

    /// <summary>
    /// Vale reads prose as a paragraph and sentence by sentence where some rule of the configuration asks for that, and shows the parts to
    /// rules for all text, too; then as a block. What is found several times is reported once.
    /// </summary>
    private int ReadBlock(ValeRun run, int index, HashSet<string>? state, int left)
    {
        var block = run.View.Blocks[index];
        var parts = PartsOf(block.Place, run.View.Settings);
        if (parts == ValeParts.Known) return 0;
        var whole = ValePassage.Whole(block, index, ValeSize.Block);
        run.EndLongRule();
        if (!MayFindIn(run, whole)) return 0;
        var count = parts.HasFlag(ValeParts.Paragraph) ? Read(run, whole with { Size = ValeSize.Paragraph }, state, left) : 0;
        if (parts.HasFlag(ValeParts.Sentences))
            for (var sentence = 0; sentence < block.Sentences.Length && count < left; sentence++)
                count += Read(run, new ValePassage(block, index, sentence, block.Sentences[sentence], ValeSize.Sentence), state, left - count);
        if (parts.HasFlag(ValeParts.Block) && count < left) count += Read(run, whole, state, left - count);
        return count;
    }

    private int ReadWholes(ValeRun run, HashSet<string>? state, int left)
    {
        var count = 0;
        foreach (var scope in Scopes)
            if (count < left && scope.Size is ValeSize.Raw or ValeSize.Summary && WholeOf(run.View, scope) is { } whole)
                count += Read(run, whole, state, left - count);
        return count;
    }

    private static ValePassage? WholeOf(ValeView view, ValeScope scope)
    {
        var block = (scope.Size == ValeSize.Raw ? view.Raw : view.Summary).Value;
        return scope.Matches(block.Place) && block.Prose.Text.Length > 0 ? ValePassage.Whole(block, -1, scope.Size) : null;
    }

    private ValeParts PartsOf(ValePlace place, ValeViewSettings settings)
    {
        var known = partsOfPlaces;
        if (place.Number < known.Length && known[place.Number] != ValeParts.Unknown) return known[place.Number];
        var parts = FindParts(place, settings);
        if (place.Number >= MostRemembered) return parts;

        // Of two threads that remember at once one loses its answer, which is then worked out again.
        var more = new ValeParts[Math.Max(known.Length, place.Number + 8)];
        known.CopyTo(more, 0);
        more[place.Number] = parts;
        partsOfPlaces = more;
        return parts;
    }

    private ValeParts FindParts(ValePlace place, ValeViewSettings settings)
    {
        var isForBlocks = Selects(place, ValeSize.Block, null);
        var parts = isForBlocks ? ValeParts.Known | ValeParts.Block : ValeParts.Known;
        if (!place.HasSentences) return parts;
        if (Selects(place, ValeSize.Paragraph, "paragraph") || (isForBlocks && settings.HasParagraphs)) parts |= ValeParts.Paragraph;
        if (Selects(place, ValeSize.Sentence, "sentence") || (isForBlocks && settings.HasSentences)) parts |= ValeParts.Sentences;
        return parts;
    }

    private bool Selects(ValePlace place, ValeSize size, string? name)
    {
        foreach (var scope in Scopes)
            if (scope.Size == size && scope.IsInline == place.IsInline && scope.Matches(place, name))
                return true;
        return false;
    }
}
