using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Reads full names: a known first name, initials, and capitalized words behind it. Every walk is bounded.</summary>
internal sealed class NameReader(NameLexicon lexicon)
{
    private const int MostWords = 3;
    private const int MostTokens = 14;
    private const int MostTitles = 5;

    /// <summary>The full name that starts at a token, or null.</summary>
    public NameRun? At(NameTokens tokens, int first)
    {
        if (!lexicon.IsGiven(tokens, first) || !tokens.IsCapital(first) || tokens.IsPossessive(first)) return null;
        var (at, words, surname, last, particle) = (tokens.Behind(first), 0, -1, -1, -1);
        while (at < tokens.Count && at - first < MostTokens)
        {
            if (PastInsertion(tokens, at) is var past && past > at) at = past;
            else if (!tokens.FollowsBlank(at)) break;
            else if (last >= 0 && IsSuffix(tokens.Word(at))) break;
            else if (lexicon.IsParticle(tokens, at) && (tokens.IsCapital(at + 1) || lexicon.IsParticle(tokens, at + 1))) (particle, at) = (particle < 0 ? at : particle, at + 1);
            else if (!tokens.IsCapital(at) || ++words > MostWords) break;
            else
            {
                (surname, particle, last) = (particle < 0 ? at : particle, -1, at);
                at = tokens.Behind(at);
                if (tokens.IsPossessive(at - 1)) break;
            }
        }

        if (last < 0 || words > MostWords) return null;
        var behind = tokens.Behind(last);
        return IsPerson(tokens, first, behind) ? new NameRun(first, surname, last, behind, PastSuffix(tokens, behind)) : null;
    }

    /// <summary>Where the titles start that stand right before a token; the token itself where there is none.</summary>
    public int TitlesBefore(NameTokens tokens, int index)
    {
        var start = index;
        for (var count = 0; count < MostTitles; count++)
        {
            var at = tokens.MarkAt(start - 1) == '.' ? start - 2 : start - 1;
            if (at < 0 || !tokens.FollowsBlank(start) || !lexicon.IsTitle(tokens, at) || tokens.IsPossessive(at)) break;
            start = at;
        }

        return start;
    }

    /// <summary>“J.”, “J.R.”, “J”, “(Bob)” and “‘Bob’” between two names.</summary>
    private static int PastInsertion(NameTokens tokens, int at)
    {
        if (tokens.IsInitial(at))
        {
            var past = tokens.MarkAt(at + 1) == '.' ? at + 2 : at + 1;
            return tokens.IsCapital(past) || tokens.IsInitial(past) || past < tokens.Count && tokens.Word(past).Length > 0 ? past : at;
        }

        if (tokens.MarkAt(at) is not ('"' or '“' or '(' or '\'' or '‘') || !tokens.IsCapital(at + 1)) return at;
        var close = at + 2;
        return tokens.MarkAt(close) is '"' or '”' or ')' or '\'' or '’' && tokens.IsCapital(close + 1) ? close + 1 : at;
    }

    private bool IsPerson(NameTokens tokens, int first, int behind)
    {
        for (var index = first; index < behind; index++)
            if (lexicon.IsOrganisation(tokens, index))
                return false;
        if (tokens.MarkAt(behind) is '&' or '@' or '-' or '/' or '\uFFFC' || tokens.MarkAt(first - 1) is '&' or '-' or '/' or '@' or '#') return false;
        if (tokens.FollowsBlank(behind) && (lexicon.IsOrganisation(tokens, behind) || tokens.Word(behind) is "and" && tokens.Word(behind + 1) is "Sons" or "Co" or "Company" or "Associates" or "Brothers")) return false;
        if (tokens.Word(first - 1) is "St" or "Saint" or "San" or "Santa" or "Mount" or "Fort" or "Port" or "Lake" or "Cape") return false;
        if (tokens.MarkAt(first - 1) == '.' && tokens.Word(first - 2) is "St" or "Ft" or "Mt") return false;
        return !lexicon.IsCompany(tokens.Prose.Text.AsSpan(tokens.Prose.Tokens[first].Start..tokens.EndOf(behind - 1)));
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr" or "Sr" or "II" or "III" or "IV";

    private static int PastSuffix(NameTokens tokens, int behind)
    {
        var at = tokens.MarkAt(behind) == ',' ? behind + 1 : behind;
        if (tokens.IsPossessive(behind - 1) || !IsSuffix(tokens.Word(at))) return tokens.EndOf(behind - 1);
        return tokens.MarkAt(at + 1) == '.' && !tokens.IsPossessive(at) ? tokens.Prose.Tokens[at + 1].End : tokens.EndOf(at);
    }
}
