namespace StyleLint.Newsroom;

/// <summary>Finds out to whom anonymity was granted.</summary>
internal static class AnonymityGrant
{
    private const int Reach = 40;

    /// <summary>The noun phrase nearest before the grant in its sentence; null where the sentence only says “he” or “most”.</summary>
    public static SourcePhrase? SubjectOf(MarkedBlock block, int grant)
    {
        var (from, _) = block.SentenceOf(grant);
        for (var index = grant - 1; index >= from && grant - index <= Reach; index--)
        {
            if (block.IsQuoted(index) || block.MarkAt(index) == ';') return null;
            if (!block.Is(index, SourceMarks.Head) || block.Is(index, SourceMarks.Trap) || IsInsidePhrase(block, index, grant)) continue;
            var phrase = SourcePhrase.Of(block, index);
            return phrase;
        }

        return null;
    }

    /// <summary>“a House official’s aide”: the aide counts.</summary>
    private static bool IsInsidePhrase(MarkedBlock block, int head, int grant) =>
        head + 1 < grant && block.MarkAt(head + 1) is '’' or '\'';
}
