using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Newsroom;

/// <summary>The words by which a copy desk knows sources. Read from data pages of kind <c>sources</c>; immutable once built.</summary>
internal sealed class SourceLexicon
{
    private const string Kind = "sources";

    private static readonly ImmutableArray<(string Key, SourceMarks Mark)> Keys =
    [
        ("verbs", SourceMarks.Verb), ("sources", SourceMarks.Source), ("people", SourceMarks.Person), ("officials", SourceMarks.Official),
        ("professionals", SourceMarks.Professional), ("collectives", SourceMarks.Collective), ("determiners", SourceMarks.Determiner),
        ("definite", SourceMarks.Definite), ("stops", SourceMarks.Stop), ("breaks", SourceMarks.Break), ("vague", SourceMarks.Vague),
        ("familiar", SourceMarks.Familiar), ("close", SourceMarks.Close), ("leads", SourceMarks.Lead), ("grants", SourceMarks.Grant),
        ("reasons", SourceMarks.Reason), ("reasonsBehind", SourceMarks.ReasonBehind), ("reasonsNearby", SourceMarks.ReasonNearby),
        ("learned", SourceMarks.Learned), ("hearsay", SourceMarks.Hearsay), ("traps", SourceMarks.Trap), ("naming", SourceMarks.Naming),
        ("opinions", SourceMarks.Opinion), ("documents", SourceMarks.Document),
    ];

    private readonly PhraseTrie trie;
    private readonly ImmutableArray<PhraseSet> sets;

    private SourceLexicon(PhraseTrie trie, ImmutableArray<PhraseSet> sets)
    {
        this.trie = trie;
        this.sets = sets;
    }

    /// <summary>A lexicon that knows no word.</summary>
    public static SourceLexicon Empty { get; } = From([], []);

    /// <summary>Reads all pages of the kind.</summary>
    /// <param name="pages">Data pages of any kind; those of kind <c>sources</c> add up.</param>
    /// <param name="problems">Receives what is wrong with the pages.</param>
    public static SourceLexicon From(IEnumerable<DataPage> pages, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(problems);
        var builder = new PhraseTrieBuilder();
        ImmutableArray<PhraseSet> sets = [.. Keys.Select(_ => builder.NewSet())];
        foreach (var page in pages)
            if (page.Kind == Kind)
                Read(page, sets, problems);
        return new SourceLexicon(builder.Build(), sets);
    }

    /// <summary>The blocks that may hold sources, with what the lexicon knows of their words.</summary>
    public List<MarkedBlock> Mark(ImmutableArray<Prose> blocks)
    {
        var hits = trie.Find(blocks);
        var marked = new MarkedBlock?[blocks.Length];
        for (var set = 0; set < sets.Length; set++)
            foreach (var hit in hits.Of(sets[set]))
                if (IsTold(blocks[hit.Block]))
                    (marked[hit.Block] ??= new MarkedBlock(blocks[hit.Block])).Add(hit.Range, Keys[set].Mark);
        return [.. marked.OfType<MarkedBlock>()];
    }

    /// <summary>Headlines and captions are too short to say who told the story; block quotations belong to somebody else.</summary>
    private static bool IsTold(Prose block) => block.Kind is BlockKind.Body or BlockKind.List or BlockKind.Notice or BlockKind.Footnote;

    private static void Read(DataPage page, ImmutableArray<PhraseSet> sets, List<Problem> problems)
    {
        foreach (var entry in page.Head.Entries)
        {
            if (entry.Key.Text == "data") continue;
            var index = IndexOf(entry.Key.Text);
            if (index < 0) problems.Add(new Problem(page.Source, entry.Key.Range, $"Unknown key ‘{entry.Key.Text}’ in a page of sources."));
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
