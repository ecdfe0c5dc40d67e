using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>
/// Says which findings Vale would lose. Vale searches the text of each finding again in the source; what it finds at a place for the second
/// time, or not at all, it drops. Teams that change over see the same findings, unless their configuration asks for all.
/// </summary>
/// <param name="source">The article's source.</param>
internal sealed class ValePlacement(string source)
{
    private readonly Dictionary<ValeBlock, (int Start, string Text)> contexts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> frontMatter = new(StringComparer.Ordinal);
    private readonly HashSet<int> taken = [];
    private ValeRule? rule;
    private ValeBlock? block;
    private TextRange part;
    private ValeSize size;
    private char[] buffer = [];
    private int length;
    private int start;
    private int from;

    /// <summary>Whether Vale would report a text that a rule found in a passage.</summary>
    /// <param name="finder">The rule.</param>
    /// <param name="place">The passage.</param>
    /// <param name="found">Where in the passage's block.</param>
    public bool Keeps(ValeRule finder, ValePassage place, TextRange found)
    {
        if (place.Index < 0 || found.IsEmpty) return true;
        if (!ReferenceEquals(finder, rule) || !ReferenceEquals(place.Block, block) || place.Range != part || place.Size != size) Begin(finder, place);
        var match = place.Block.Prose.Text.AsSpan(found.Start, found.Length);
        if (Find(match) is not (>= 0 and var at)) return CanGuess(place.Text, match) && taken.Add(-1 - start);
        Mask(match);
        return taken.Add(start + at);
    }

    private void Begin(ValeRule finder, ValePassage place)
    {
        if (!ReferenceEquals(finder, rule)) taken.Clear();
        (rule, block, part, size) = (finder, place.Block, place.Range, place.Size);
        if (!contexts.TryGetValue(block, out var known)) contexts.Add(block, known = ContextOf(block));
        (start, length) = (known.Start, known.Text.Length);
        if (buffer.Length < length) buffer = new char[length * 2];
        known.Text.CopyTo(buffer);
        from = place.Sentence < 0 && ReferenceEquals(known.Text, place.Block.Prose.Text) ? 0 : Math.Max(known.Text.AsSpan().IndexOf(place.Span), 0);
    }

    /// <summary>The lines of the block, without what was found in the passage so far.</summary>
    private Span<char> Context => buffer.AsSpan(0, length);

    /// <summary>The lines of a block without what is only markup; the text of the front matter stands where it stands first.</summary>
    private (int Start, string Text) ContextOf(ValeBlock of)
    {
        var runs = of.Prose.Map.Runs;
        if (runs is [{ Kind: SourceRunKind.Literal }] && !of.Place.IsFrontMatter) return (runs[0].SourceStart, of.Prose.Text);
        var (first, last) = (int.MaxValue, 0);
        foreach (var run in runs) (first, last) = (Math.Min(first, run.SourceStart), Math.Max(last, run.Source.End));
        var lines = string.Create(last - first, (source, runs, first), static (lines, state) =>
        {
            var written = state.source.AsSpan(state.first, lines.Length);
            for (var index = 0; index < lines.Length; index++) lines[index] = written[index] is '`' or '-' ? written[index] : '@';
            foreach (var run in state.runs) written.Slice(run.SourceStart - state.first, run.SourceLength).CopyTo(lines[(run.SourceStart - state.first)..]);
        });
        if (!of.Place.IsFrontMatter) return (first, lines);
        return (frontMatter.TryAdd(of.Prose.Text, first) ? first : frontMatter[of.Prose.Text], lines);
    }

    private int Find(ReadOnlySpan<char> match)
    {
        var fallback = -1;
        for (var at = Next(match, from); at >= 0; at = Next(match, at + 1))
        {
            if (!IsEdge(at, isStart: true) || !IsEdge(at + match.Length, isStart: false)) continue;
            if (!IsBesideCode(at - 1) && !IsBesideCode(at + match.Length + 1)) return at;
            if (fallback < 0) fallback = at;
        }

        return fallback >= 0 ? fallback : from + Context[from..].IndexOf(match) is var any && any >= from ? any : -1;
    }

    private int Next(ReadOnlySpan<char> match, int at)
    {
        if (at + match.Length > length) return -1;
        if (match.IndexOfAny('\'', '"') < 0) return Context[at..].IndexOf(match) is >= 0 and var step ? at + step : -1;
        for (; at + match.Length <= length; at++)
            if (IsAt(match, at))
                return at;
        return -1;
    }

    private bool IsAt(ReadOnlySpan<char> match, int at)
    {
        for (var index = 0; index < match.Length; index++)
            if (match[index] != buffer[at + index] && !IsSameMark(match[index], buffer[at + index]))
                return false;
        return true;
    }

    private static bool IsSameMark(char match, char written) => (match == '\'' && written is '‘' or '’') || (match == '"' && written is '“' or '”');

    private bool IsEdge(int at, bool isStart)
    {
        if (at == 0 || at == length) return true;
        if ((isStart ? buffer[at - 1] : buffer[at]) == '_') return true;
        return IsWord(buffer[at - 1]) != IsWord(buffer[at]);
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    private bool IsBesideCode(int at) => at > 0 && at < length && buffer[at] is '`' or '-';

    private void Mask(ReadOnlySpan<char> match)
    {
        var at = Context.IndexOf(match);
        if (at >= 0) Context.Slice(at, match.Length).Fill('#');
    }

    /// <summary>A text with markup inside is reported where all words of its sentence stand.</summary>
    private bool CanGuess(string text, ReadOnlySpan<char> match)
    {
        string? target = null;
        foreach (var sentence in ValeSentences.Split(text))
            if (text.AsSpan(sentence.Start, sentence.Length) is var words && (words.SequenceEqual(match) || words.IndexOf(match) > 0))
                target = words.ToString();
        if (target is null) return false;
        var lines = contexts[block!].Text;
        return target.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => lines.Contains(word.Trim('.', ',', '?', '!', ';', ':', '"', '“', '”', '(', ')', '*'), StringComparison.Ordinal));
    }
}
