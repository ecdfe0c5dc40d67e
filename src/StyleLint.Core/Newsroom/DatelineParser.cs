using System.Buffers;
using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Finds the dateline of an article. Immutable and safe for use by many threads.</summary>
internal sealed class DatelineParser
{
    /// <summary>How many body blocks may come before the dateline's.</summary>
    private const int MostBlocks = 14;

    /// <summary>How many of those may be paragraphs of prose: abstracts, decks, notices.</summary>
    private const int MostParagraphs = 2;

    /// <summary>How far into a line a headline and a byline may push the dateline.</summary>
    private const int DeepestColumn = 260;

    private static readonly SearchValues<char> Separators = SearchValues.Create("-‐‑‒–—―−\u0096\u0097\uFFFD/");

    private readonly Gazetteer gazetteer;

    public DatelineParser(Gazetteer gazetteer) => this.gazetteer = gazetteer;

    /// <summary>The dateline among the blocks of an article, or null.</summary>
    /// <param name="blocks">The article's blocks in order. Their zones do not hold the dateline yet.</param>
    public Dateline? Find(ImmutableArray<Prose> blocks)
    {
        var evidence = new DatelineEvidence(gazetteer, blocks);
        int seen = 0, paragraphs = 0;
        for (var index = 0; index < blocks.Length && seen < MostBlocks && paragraphs <= MostParagraphs; index++)
        {
            var block = blocks[index];
            if (block.Kind != BlockKind.Body) continue;
            seen++;
            if (FindIn(block, evidence, paragraphs) is { } dateline)
                return dateline with { Later = FindLater(blocks, index + 1, evidence) };
            if (IsParagraph(block)) paragraphs++;
        }

        return null;
    }

    /// <summary>
    /// For an article in which <see cref="Find"/> finds none: the one dateline that is a heading or stands below paragraphs of the
    /// story; null where there are several, or other headings, because a round-up has them rightly.
    /// </summary>
    /// <param name="blocks">The article's blocks in order.</param>
    public Dateline? FindStray(ImmutableArray<Prose> blocks)
    {
        var evidence = new DatelineEvidence(gazetteer, blocks);
        Dateline? stray = null;
        foreach (var block in blocks)
        {
            if (block.Kind is not (BlockKind.Body or BlockKind.Heading)) continue;
            var found = ReadStray(block, evidence);
            if (found is null && block.Kind == BlockKind.Heading || found is not null && stray is not null) return null;
            stray ??= found;
        }

        return stray;
    }

    private Dateline? ReadStray(Prose block, DatelineEvidence evidence)
    {
        var start = DatelineWords.SkipBlanks(block.Text, 0);
        if (!OpensWithCapitals(block.Text, start)) return null;
        var draft = new DatelineGrammar(block.Text, gazetteer).ReadAt(start);
        if (draft is not { IsCapitals: true, HasKnownRegion: true } || !gazetteer.IsCity(block.Text.AsSpan(draft.Places[0].Start, draft.Places[0].Length))) return null;
        var isStray = block.Kind == BlockKind.Heading
            ? DatelineWords.SkipBlanks(block.Text, draft.End) >= block.Text.Length
            : draft.Separator is not null && evidence.Believes(block, draft);
        return isStray ? draft.Build(block, gazetteer) : null;
    }

    private Dateline? FindIn(Prose block, DatelineEvidence evidence, int paragraphs)
    {
        var grammar = new DatelineGrammar(block.Text, gazetteer);
        var start = DatelineWords.SkipBlanks(block.Text, 0);
        if (grammar.ReadAt(start) is { } first && evidence.Believes(block, first) && (paragraphs == 0 || first.IsCapitals))
            return first.Build(block, gazetteer);
        return paragraphs > 0 ? null : FindInside(block, grammar, evidence, start);
    }

    private Dateline? FindInside(Prose block, DatelineGrammar grammar, DatelineEvidence evidence, int start)
    {
        var text = block.Text;
        // Without a mark that sets it off no dateline is believed here.
        var end = Math.Min(text.AsSpan().LastIndexOfAny(Separators), DeepestColumn);
        for (var at = start + 1; at < end; at++)
        {
            if (EndsSentence(text, at)) return null;
            if (!char.IsUpper(text[at]) || !DatelineWords.IsBlank(text[at - 1])) continue;
            if (grammar.ReadAt(at) is { } draft && evidence.BelievesInside(block, draft)) return draft.Build(block, gazetteer);
        }

        return null;
    }

    private ImmutableArray<Dateline> FindLater(ImmutableArray<Prose> blocks, int from, DatelineEvidence evidence)
    {
        var later = ImmutableArray.CreateBuilder<Dateline>();
        for (var index = from; index < blocks.Length; index++)
        {
            var block = blocks[index];
            if (block.Kind != BlockKind.Body) continue;
            var start = DatelineWords.SkipBlanks(block.Text, 0);
            if (OpensWithCapitals(block.Text, start) && new DatelineGrammar(block.Text, gazetteer).ReadAt(start) is { IsCapitals: true } draft && evidence.Believes(block, draft))
                later.Add(draft.Build(block, gazetteer));
        }

        return later.ToImmutable();
    }

    private static bool OpensWithCapitals(string text, int start) => DatelineWords.IsCapitals(text.AsSpan(start, DatelineWords.WordAt(text, start).Length));

    /// <summary>A paragraph of the story, as a label, a date or a line of links is not.</summary>
    private static bool IsParagraph(Prose block)
    {
        var text = block.Text.AsSpan().TrimEnd();
        return text.Length > 120 && text[^1] is '.' or '”' or '"' or '?' or '!' && !IsEmphasised(block);
    }

    private static bool IsEmphasised(Prose block)
    {
        foreach (var zone in block.Zones)
            if (zone.Kind == ZoneKind.Emphasis && zone.Range.Length > block.Text.Length / 2)
                return true;
        return false;
    }

    /// <summary>A period behind a word of four letters or more ends a sentence; behind fewer it may be an abbreviation's.</summary>
    private static bool EndsSentence(string text, int at)
    {
        if (text[at] is not ('.' or '?' or '!') || at + 1 >= text.Length || !DatelineWords.IsBlank(text[at + 1])) return false;
        var letters = 0;
        while (letters < at && char.IsLetter(text[at - letters - 1])) letters++;
        return letters > 4 || char.IsLower(text[at - 1]) && letters == 4;
    }
}
