using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Newsroom;

/// <summary>The words by which speech is attributed. Read from data pages of kind <c>speech</c>; immutable once built.</summary>
internal sealed class SpeechLexicon
{
    private const string Kind = "speech";

    private static readonly ImmutableArray<(string Key, SpeechMarks Mark)> Keys =
    [
        ("neutral", SpeechMarks.Plain), ("quoting", SpeechMarks.Quoting), ("loaded", SpeechMarks.Loaded), ("pompous", SpeechMarks.Pompous),
        ("impossible", SpeechMarks.Impossible), ("thoughts", SpeechMarks.Thought), ("leads", SpeechMarks.Lead), ("pronouns", SpeechMarks.Pronoun),
        ("posts", SpeechMarks.Post), ("institutions", SpeechMarks.Institution), ("documents", SpeechMarks.Document), ("determiners", SpeechMarks.Determiner),
        ("between", SpeechMarks.Between), ("stops", SpeechMarks.Stop), ("prepositions", SpeechMarks.Preposition), ("times", SpeechMarks.Time),
    ];

    private readonly PhraseTrie trie;
    private readonly ImmutableArray<PhraseSet> sets;

    private SpeechLexicon(PhraseTrie trie, ImmutableArray<PhraseSet> sets)
    {
        this.trie = trie;
        this.sets = sets;
    }

    /// <summary>Reads all pages of the kind.</summary>
    /// <param name="pages">Data pages of any kind; those of kind <c>speech</c> add up.</param>
    /// <param name="problems">Receives what is wrong with the pages.</param>
    public static SpeechLexicon From(IEnumerable<DataPage> pages, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(problems);
        var builder = new PhraseTrieBuilder();
        ImmutableArray<PhraseSet> sets = [.. Keys.Select(_ => builder.NewSet())];
        foreach (var page in pages)
            if (page.Kind == Kind)
                Read(page, sets, problems);
        return new SpeechLexicon(builder.Build(), sets);
    }

    /// <summary>The blocks that tell the story, with what the lexicon knows of their words.</summary>
    public List<SpeechText> Mark(ImmutableArray<Prose> blocks, ILookup<Prose, Quotation> quotations)
    {
        var hits = trie.Find(blocks);
        var marked = new SpeechText?[blocks.Length];
        for (var index = 0; index < blocks.Length; index++)
            if (blocks[index].Kind is BlockKind.Body or BlockKind.List or BlockKind.Notice && blocks[index].Tokens.Length > 0)
                marked[index] = new SpeechText(blocks[index], [.. quotations[blocks[index]]]);
        for (var set = 0; set < sets.Length; set++)
            foreach (var hit in hits.Of(sets[set]))
                marked[hit.Block]?.Add(hit.Range, Keys[set].Mark);
        return [.. marked.OfType<SpeechText>()];
    }

    private static void Read(DataPage page, ImmutableArray<PhraseSet> sets, List<Problem> problems)
    {
        foreach (var entry in page.Head.Entries)
        {
            if (entry.Key.Text == "data") continue;
            var index = IndexOf(entry.Key.Text);
            if (index < 0) problems.Add(new Problem(page.Source, entry.Key.Range, $"Unknown key ‘{entry.Key.Text}’ in a page of speech."));
            else if (entry.Value is not DataScalar value) problems.Add(new Problem(page.Source, entry.Value.Range, $"‘{entry.Key.Text}’ must be a text block (‘{entry.Key.Text}: |’)."));
            else Add(sets[index], value.Text);
        }
    }

    private static void Add(PhraseSet set, string text)
    {
        foreach (var phrase in new GazetteerLines(text, ','))
            set.Add(text[phrase.Start..phrase.End], PhraseCase.Ignore);
    }

    private static int IndexOf(string key)
    {
        for (var index = 0; index < Keys.Length; index++)
            if (Keys[index].Key == key)
                return index;
        return -1;
    }
}
