using System.Buffers;
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

    /// <summary>What makes a block worth a look. All other words, most of them the little ones of any sentence, matter only there.</summary>
    private const SourceMarks Telling = SourceMarks.Head | SourceMarks.Verb | SourceMarks.Opinion | SourceMarks.Lead | SourceMarks.Familiar
        | SourceMarks.Grant | SourceMarks.Hearsay | SourceMarks.Learned;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly ImmutableArray<PhraseSet> sets;

    /// <summary>Single words without <see cref="Telling"/> marks.</summary>
    private readonly WordMap<SourceMarks> words;

    private SourceLexicon(ImmutableArray<PhraseSet> sets, Dictionary<string, SourceMarks> words)
    {
        this.sets = sets;
        this.words = new WordMap<SourceMarks>(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads all pages of the kind.</summary>
    /// <param name="pages">Data pages of any kind; those of kind <c>sources</c> add up.</param>
    /// <param name="builder">Takes the words, which are found in the same pass as the phrases of the rules.</param>
    /// <param name="problems">Receives what is wrong with the pages.</param>
    public static SourceLexicon From(IEnumerable<DataPage> pages, PhraseTrieBuilder builder, List<Problem> problems)
    {
        ImmutableArray<PhraseSet> sets = [.. Keys.Select(_ => builder.NewSet())];
        var words = new Dictionary<string, SourceMarks>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
            if (page.Kind == Kind)
                Read(page, sets, words, problems);
        return new SourceLexicon(sets, words);
    }

    /// <summary>What the lexicon knows of each block's words: the union of the marks that stand in it, without those of <see cref="AnyWord"/>.</summary>
    /// <param name="hits">Where phrases occur in the blocks.</param>
    /// <param name="blocks">How many blocks there are.</param>
    public SourceMarks[] MarksByBlock(PhraseHits hits, int blocks)
    {
        var marks = new SourceMarks[blocks];
        for (var set = 0; set < sets.Length; set++)
            foreach (ref readonly var hit in hits.Of(sets[set]))
                marks[hit.Block] |= Keys[set].Mark;
        return marks;
    }

    /// <summary>Whether a block has a word that <see cref="MarksByBlock"/> leaves out.</summary>
    public bool AnyWord(Prose block)
    {
        foreach (ref readonly var token in block.Tokens.AsSpan())
            if (words.Find(block.TextOf(token), token.Hash) != SourceMarks.None)
                return true;
        return false;
    }

    /// <summary>One block with what the lexicon knows of its words.</summary>
    /// <param name="blocks">The article's blocks.</param>
    /// <param name="hits">Where phrases occur in them.</param>
    /// <param name="block">Which block.</param>
    /// <param name="known">Which marks stand in it, as <see cref="MarksByBlock"/> says.</param>
    public MarkedBlock Mark(ImmutableArray<Prose> blocks, PhraseHits hits, int block, SourceMarks known)
    {
        var marked = new MarkedBlock(blocks[block]);
        MarkWords(marked);
        for (var set = 0; set < sets.Length; set++)
        {
            if ((known & Keys[set].Mark) == 0) continue;
            foreach (ref readonly var hit in hits.OfBlock(sets[set], block))
                marked.Add(hit.FirstToken, hit.LastToken, Keys[set].Mark);
        }

        return marked;
    }

    private void MarkWords(MarkedBlock block)
    {
        var tokens = block.Prose.Tokens.AsSpan();
        for (var index = 0; index < tokens.Length; index++)
            if (words.MayHold(tokens[index].Hash) && words.Find(block.Prose.TextOf(tokens[index]), tokens[index].Hash) is not SourceMarks.None and var mark)
                block.Add(index, index, mark);
    }

    private static void Read(DataPage page, ImmutableArray<PhraseSet> sets, Dictionary<string, SourceMarks> words, List<Problem> problems)
    {
        foreach (var entry in page.Head.Entries)
        {
            if (entry.Key.Text == "data") continue;
            var index = IndexOf(entry.Key.Text);
            if (index < 0) problems.Add(new Problem(page.Source, entry.Key.Range, $"Unknown key ‘{entry.Key.Text}’ in a page of sources."));
            else if (entry.Value is not DataScalar value) problems.Add(new Problem(page.Source, entry.Value.Range, $"‘{entry.Key.Text}’ must be a text block (‘{entry.Key.Text}: |’)."));
            else Add(sets[index], Keys[index].Mark, value.Text, words);
        }
    }

    private static void Add(PhraseSet set, SourceMarks mark, string text, Dictionary<string, SourceMarks> words)
    {
        foreach (var line in new GazetteerLines(text, ','))
        {
            var phrase = text[line.Start..line.End];
            if ((mark & Telling) != 0 || phrase.AsSpan().ContainsAnyExcept(Letters)) set.Add(phrase, PhraseCase.Ignore);
            else words[phrase] = words.GetValueOrDefault(phrase) | mark;
        }
    }

    private static int IndexOf(string key)
    {
        for (var index = 0; index < Keys.Length; index++)
            if (Keys[index].Key == key)
                return index;
        return -1;
    }
}
