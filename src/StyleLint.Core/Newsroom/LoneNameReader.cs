using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Reads surnames and first names that stand alone or behind a title.</summary>
internal sealed class LoneNameReader(NameLexicon lexicon, NameReader reader, KnownNames known)
{
    private const int LongestRun = 8;

    /// <summary>The name at a capitalized word outside full names, or null.</summary>
    public PersonName? At(NameTokens tokens, int index)
    {
        var behind = tokens.Behind(index);
        var title = reader.TitlesBefore(tokens, index);
        if (title == index && behind == index + 1 && !known.MayKnow(tokens.HashOf(index))) return null; // Most capitals are nobody's name.
        var person = known.WithSurname(tokens.TextSpan(index, behind));
        if (person is null && title == index && known.WithGiven(tokens.Word(index)) is null) return null;
        if (title == index && IsBehindOther(tokens, index))
        {
            if (person is not null && !IsPartOf(person, tokens, index)) known.Shared.Add(person.Surname);
            return null;
        }

        if (IsJoined(tokens, index, behind)) return null;
        if (person is not null || title < index && IsName(tokens, index, behind)) return Surname(tokens, index, behind, title);
        return Given(tokens, index, behind);
    }

    private PersonName Surname(NameTokens tokens, int index, int behind, int title)
    {
        var all = tokens.Prose.Tokens;
        return new PersonName(tokens.Prose, PersonNameForm.Surname, null, tokens.TextOf(index, behind), new TextRange(all[index].Start, tokens.EndOf(behind - 1)))
        {
            Block = 0,
            Title = title < index ? new TextRange(all[title].Start, all[index].Start - 1) : null,
            IsSure = IsSomebody(tokens, index, behind),
        };
    }

    private PersonName? Given(NameTokens tokens, int index, int behind)
    {
        if (known.WithGiven(tokens.Word(index)) is not { } person || behind > index + 1 || !IsSomebody(tokens, index, behind)) return null;
        var start = tokens.Prose.Tokens[index].Start;
        return new PersonName(tokens.Prose, PersonNameForm.Given, person.Given, person.Surname, new TextRange(start, tokens.EndOf(index))) { Block = 0, IsSure = true };
    }

    /// <summary>“Roe said”, not “the Roe campaign” or “in Roe.”</summary>
    private bool IsSomebody(NameTokens tokens, int index, int behind) =>
        !tokens.IsPossessive(behind - 1) && tokens.FollowsBlank(behind) && lexicon.IsVerb(tokens, behind) && !tokens.IsDeterminer(index - 1) && !IsPair(tokens, index);

    /// <summary>“Cy and Roe said”: the last of several.</summary>
    private static bool IsPair(NameTokens tokens, int index) => tokens.Word(index - 1) is "and" or "or" or "of" or "in" or "at";

    /// <summary>“Xu Roe”, “J. Roe”: somebody else's surname, or a word that is no name at all.</summary>
    private static bool IsBehindOther(NameTokens tokens, int index) =>
        tokens.FollowsCapital(index) && !tokens.IsTime(index - 1) && !Abbreviations.IsSentenceStart(tokens.Prose.Text, tokens.Prose.Tokens[index - 1].Start)
        || tokens.MarkAt(index - 1) == '.' && tokens.IsInitial(index - 2);

    /// <summary>The surname with all capitals before it is a piece of the full name: “López Obrador”.</summary>
    private static bool IsPartOf(PersonName person, NameTokens tokens, int index)
    {
        var first = index;
        while (index - first < LongestRun && tokens.FollowsCapital(first) && !Abbreviations.IsSentenceStart(tokens.Prose.Text, tokens.Prose.Tokens[first - 1].Start)) first--;
        return person.Text.Contains(tokens.TextOf(first, index + 1), StringComparison.Ordinal);
    }

    /// <summary>“Roe Street”, “Roe-led”, “anti-Roe”, “Roe &amp; Sons”.</summary>
    private static bool IsJoined(NameTokens tokens, int index, int behind) =>
        tokens.FollowsBlank(behind) && tokens.Word(behind) is [var next, ..] && char.IsUpper(next) && !tokens.IsPossessive(behind - 1)
        || tokens.MarkAt(behind) is '-' or '&' or '/' or '@' or '\uFFFC' || tokens.MarkAt(index - 1) is '-' or '/' or '@' or '#' or '&' or '\uFFFC';

    /// <summary>Behind a title any capitalized word is somebody, unless it is a first name (“Prince Harry”) or a body (“Attorney General”).</summary>
    private bool IsName(NameTokens tokens, int index, int behind) =>
        !lexicon.IsTitle(tokens, index) && !lexicon.IsOrganisation(tokens, index) && !(behind == index + 1 && lexicon.IsGiven(tokens, index));
}
