using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>One block's words with its quotations and with what the lexicon of speech knows. Filled by <see cref="SpeechLexicon.Mark"/>.</summary>
internal sealed class SpeechText
{
    private readonly SpeechMarks[] marks;
    private readonly int[] ends;
    private readonly int[] sentences;
    private readonly bool[] quoted;

    /// <param name="prose">The block.</param>
    /// <param name="quotations">Its outermost quotations.</param>
    public SpeechText(Prose prose, ImmutableArray<Quotation> quotations)
    {
        Prose = prose;
        Quotations = quotations;
        marks = new SpeechMarks[prose.Tokens.Length];
        ends = new int[prose.Tokens.Length];
        sentences = new int[prose.Tokens.Length];
        quoted = new bool[prose.Tokens.Length];
        for (int index = 0, sentence = 0; index < sentences.Length; index++)
        {
            while (sentence + 1 < prose.Sentences.Length && prose.Sentences[sentence + 1].Start <= prose.Tokens[index].Start) sentence++;
            sentences[index] = sentence;
        }

        foreach (var quotation in quotations)
            for (var index = IndexAt(quotation.Range.Start); index < quoted.Length && prose.Tokens[index].Start < quotation.Range.End; index++)
                quoted[index] = true;
    }

    public Prose Prose { get; }

    public ImmutableArray<Quotation> Quotations { get; }

    public int Count => marks.Length;

    /// <summary>Notes that a phrase of the lexicon stands here; its first word carries the mark.</summary>
    public void Add(TextRange range, SpeechMarks mark)
    {
        var first = IndexAt(range.Start);
        marks[first] |= mark;
        ends[first] = Math.Max(ends[first], IndexAt(range.End - 1) + 1);
    }

    public bool Is(int index, SpeechMarks any) => (uint)index < (uint)marks.Length && (marks[index] & any) != 0;

    public int EndOf(int index) => Math.Max(ends[index], index + 1);

    public bool IsQuoted(int index) => (uint)index < (uint)quoted.Length && quoted[index];

    public int SentenceOf(int index) => sentences[index];

    public bool IsWord(int index) => (uint)index < (uint)marks.Length && Prose.Tokens[index].Kind != TokenKind.Mark;

    public bool IsCapitalised(int index) => (uint)index < (uint)marks.Length && char.IsUpper(Prose.Text[Prose.Tokens[index].Start]);

    /// <summary>The token as one mark; a blank where it is a word or not there.</summary>
    public char MarkAt(int index) =>
        (uint)index < (uint)marks.Length && Prose.Tokens[index].Kind == TokenKind.Mark ? Prose.Text[Prose.Tokens[index].Start] : ' ';

    public ReadOnlySpan<char> Text(int index) => Prose.TextOf(Prose.Tokens[index]);

    public TextRange RangeOf(int first, int behind) => new(Prose.Tokens[first].Start, Prose.Tokens[behind - 1].End);

    /// <summary>The token that holds an offset, or the next one.</summary>
    public int IndexAt(int offset)
    {
        int low = 0, high = Prose.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Prose.Tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
