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
    private ValePassage passage;
    private char[] context = [];
    private int start;
    private int from;

    /// <summary>Whether Vale would report a text that a rule found in a passage.</summary>
    public bool Keeps(ValeRule finder, ValePassage place, string match)
    {
        if (place.Index < 0 || match.Length == 0) return true;
        if (!ReferenceEquals(finder, rule) || !ReferenceEquals(place.Block, block) || place != passage) Begin(finder, place);
        if (Find(match) is not (>= 0 and var at)) return CanGuess(place.Text, match) && taken.Add(-1 - start);
        Mask(match);
        return taken.Add(start + at);
    }

    private void Begin(ValeRule finder, ValePassage place)
    {
        if (!ReferenceEquals(finder, rule)) taken.Clear();
        (rule, block, passage) = (finder, place.Block, place);
        if (!contexts.TryGetValue(block, out var known)) contexts.Add(block, known = ContextOf(block));
        (start, context) = (known.Start, known.Text.ToCharArray());
        from = Math.Max(known.Text.IndexOf(place.Text, StringComparison.Ordinal), 0);
    }

    /// <summary>The lines of a block without what is only markup; the text of the front matter stands where it stands first.</summary>
    private (int Start, string Text) ContextOf(ValeBlock of)
    {
        var runs = of.Prose.Map.Runs;
        var first = runs.Min(static run => run.SourceStart);
        var last = runs.Max(static run => run.Source.End);
        var lines = source.AsSpan(first, last - first).ToArray();
        var isText = new bool[lines.Length];
        foreach (var run in runs) isText.AsSpan(run.SourceStart - first, run.SourceLength).Fill(true);
        for (var index = 0; index < lines.Length; index++)
            if (!isText[index])
                lines[index] = lines[index] is '`' or '-' ? lines[index] : '@';
        if (!of.Scope.StartsWith("text.frontmatter", StringComparison.Ordinal)) return (first, new string(lines));
        return (frontMatter.TryAdd(of.Prose.Text, first) ? first : frontMatter[of.Prose.Text], new string(lines));
    }

    private int Find(string match)
    {
        var fallback = -1;
        for (var at = Next(match, from); at >= 0; at = Next(match, at + 1))
        {
            if (!IsEdge(at, isStart: true) || !IsEdge(at + match.Length, isStart: false)) continue;
            if (!IsBesideCode(at - 1) && !IsBesideCode(at + match.Length + 1)) return at;
            if (fallback < 0) fallback = at;
        }

        return fallback >= 0 ? fallback : from + context.AsSpan(from).IndexOf(match) is var any && any >= from ? any : -1;
    }

    private int Next(string match, int at)
    {
        if (at + match.Length > context.Length) return -1;
        if (match.AsSpan().IndexOfAny('\'', '"') < 0) return context.AsSpan(at).IndexOf(match) is >= 0 and var step ? at + step : -1;
        for (; at + match.Length <= context.Length; at++)
            if (IsAt(match, at))
                return at;
        return -1;
    }

    private bool IsAt(string match, int at)
    {
        for (var index = 0; index < match.Length; index++)
            if (match[index] != context[at + index] && !IsSameMark(match[index], context[at + index]))
                return false;
        return true;
    }

    private static bool IsSameMark(char match, char written) => (match == '\'' && written is '‘' or '’') || (match == '"' && written is '“' or '”');

    private bool IsEdge(int at, bool isStart)
    {
        if (at == 0 || at == context.Length) return true;
        if ((isStart ? context[at - 1] : context[at]) == '_') return true;
        return IsWord(context[at - 1]) != IsWord(context[at]);
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    private bool IsBesideCode(int at) => at > 0 && at < context.Length && context[at] is '`' or '-';

    private void Mask(string match)
    {
        var at = context.AsSpan().IndexOf(match);
        if (at >= 0) context.AsSpan(at, match.Length).Fill('#');
    }

    /// <summary>A text with markup inside is reported where all words of its sentence stand.</summary>
    private bool CanGuess(string text, string match)
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
