using StyleLint.Articles;

namespace StyleLint.Checks.Leads;

/// <summary>The first sentence of a story, without its dateline.</summary>
/// <param name="Prose">The block.</param>
/// <param name="Range">The sentence, in offsets of the block.</param>
internal readonly record struct LeadText(Prose Prose, TextRange Range)
{
    /// <summary>The sentence as written.</summary>
    public ReadOnlySpan<char> Text => Prose.Text.AsSpan(Range.Start, Range.Length);

    /// <summary>The lead of an article: notices and headings above it do not count; null where there is no paragraph.</summary>
    public static LeadText? Of(Article article)
    {
        var notices = article.Notices.SelectMany(static notice => notice.Further.Add(notice.Prose)).ToHashSet<Prose>(ReferenceEqualityComparer.Instance);
        foreach (var prose in article.Blocks)
            if (prose is { Kind: BlockKind.Body, Sentences.IsEmpty: false } && !notices.Contains(prose))
                return Of(prose);
        return null;
    }

    private static LeadText? Of(Prose prose)
    {
        var start = prose.Sentences[0].Start;
        if (prose.ZoneAt(ZoneKind.Dateline, start) is { } dateline) start = dateline.End;
        while (start < prose.Text.Length && char.IsWhiteSpace(prose.Text[start])) start++;
        foreach (var sentence in prose.Sentences)
            if (sentence.End > start)
                return new LeadText(prose, new TextRange(Math.Max(start, sentence.Start), sentence.End));
        return null;
    }
}
