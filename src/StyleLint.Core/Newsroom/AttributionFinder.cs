using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Newsroom;

/// <summary>Finds the unnamed sources of an article. Immutable and safe for use by many threads.</summary>
internal sealed class AttributionFinder(SourceLexicon lexicon)
{
    /// <summary>Each of these may be a source by itself.</summary>
    private const SourceMarks Whole = SourceMarks.Grant | SourceMarks.Hearsay | SourceMarks.Learned;

    /// <summary>Beside a head one of these must stand, so that somebody speaks or knows.</summary>
    private const SourceMarks Speech = SourceMarks.Verb | SourceMarks.Opinion | SourceMarks.Lead | SourceMarks.Familiar;

    /// <summary>The sources in the order of the article.</summary>
    /// <param name="blocks">The article's blocks, with zones for quotations.</param>
    /// <param name="hits">Where phrases occur in them.</param>
    public ImmutableArray<Attribution> Find(ImmutableArray<Prose> blocks, PhraseHits hits)
    {
        var marks = lexicon.MarksByBlock(hits, blocks.Length);
        var article = new AttributionReader();
        MarkedBlock? next = null;
        var nextIndex = -1;
        for (var index = 0; index < blocks.Length; index++)
        {
            if (!MayHoldSource(marks[index]) || !IsTold(blocks[index])) continue;
            var block = index == nextIndex ? next! : lexicon.Mark(blocks, hits, index, marks[index]);
            nextIndex = NextOf(blocks, marks, index);
            next = nextIndex < 0 ? null : lexicon.Mark(blocks, hits, nextIndex, marks[nextIndex]);
            article.Read(block, next);
        }

        return article.Found;
    }

    /// <summary>Whether the words of a block need a look; most do not.</summary>
    private static bool MayHoldSource(SourceMarks marks) =>
        (marks & Whole) != 0 || ((marks & SourceMarks.Head) != 0 && (marks & Speech) != 0);

    /// <summary>The next block of the story, or −1.</summary>
    private int NextOf(ImmutableArray<Prose> blocks, SourceMarks[] marks, int index)
    {
        for (var next = index + 1; next < blocks.Length; next++)
            if (IsTold(blocks[next]) && (marks[next] != SourceMarks.None || lexicon.AnyWord(blocks[next])))
                return next;
        return -1;
    }

    /// <summary>Headlines and captions are too short to say who told the story; block quotations belong to somebody else.</summary>
    private static bool IsTold(Prose block) => block.Kind is BlockKind.Body or BlockKind.List or BlockKind.Notice or BlockKind.Footnote;
}
