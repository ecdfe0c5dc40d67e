namespace StyleLint.Newsroom;

/// <summary>Finds out whether somebody introduced as “a lobbyist” is named in the paragraph behind: then only the name was put off.</summary>
internal static class NamedLater
{
    /// <summary>Whether the next block names the person: “Dana Lee, a lobbyist for the union,” or “The lobbyist, Dana Lee,”.</summary>
    public static bool IsNamed(SourcePhrase phrase, MarkedBlock? next)
    {
        if (next is null || !phrase.IsCounted || phrase.IsPlural || !phrase.IsSingularCount) return false;
        return IsNamedBeside(phrase, next) || phrase.Start <= 6 && OpensWithName(next);
    }

    private static bool IsNamedBeside(SourcePhrase phrase, MarkedBlock next)
    {
        var called = phrase.Block.Text(phrase.Head);
        for (var index = 0; index < next.Count; index++)
        {
            if (next.IsQuoted(index) || !next.Text(index).Equals(called, StringComparison.OrdinalIgnoreCase)) continue;
            if (next.MarkAt(index + 1) == ',' && IsName(next, index + 2)) return true;
            if (SourcePhrase.Of(next, index).IsApposition) return true;
        }

        return false;
    }

    /// <summary>“Dana Lee said …”, “Dana Lee, who …”: the lead's nameless speaker gets a name.</summary>
    private static bool OpensWithName(MarkedBlock next) =>
        IsName(next, 0) && (next.MarkAt(2) == ',' || next.Is(2, SourceMarks.Verb) || next.Text(2) is "spoke" or "made");

    private static bool IsName(MarkedBlock block, int index) =>
        block.IsCapitalised(index) && block.IsCapitalised(index + 1) && block.MarkAt(index) == ' ' && block.MarkAt(index + 1) == ' ';
}
