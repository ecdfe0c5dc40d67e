using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>The names in the running text of a story: who is named only in a headline or a caption is not introduced.</summary>
internal static class StoryNames
{
    private const int FewestFirstPersons = 3;
    private const int LongestHeadline = 25;

    /// <summary>The names that a rule reads, in order, without those in quotations.</summary>
    public static IEnumerable<PersonName> Of(Article article, Rule rule) =>
        article.People.Names.Where(name => IsStory(article, name) && rule.Reads(name.Prose.Kind) && !rule.Skips(name.Prose, name.Range));

    /// <summary>Whether a name stands in a paragraph of the story, quoted or not.</summary>
    public static bool IsStory(Article article, PersonName name) => name.Prose.Kind == BlockKind.Body && !IsOpeningLine(article, name.Block);

    /// <summary>Whether the writer says “I” again and again: a speech, a letter or a column calls people as it likes.</summary>
    public static bool SpeaksInFirstPerson(Article article)
    {
        var times = 0;
        foreach (var prose in article.Blocks)
            if (prose.Kind == BlockKind.Body)
                foreach (var token in prose.Tokens)
                    if (prose.TextOf(token) is "I" && !prose.IsIn(ZoneKind.Quotes, new TextRange(token.Start, token.End)) && ++times == FewestFirstPersons)
                        return true;
        return false;
    }

    /// <summary>A list of an option's words.</summary>
    public static FrozenSet<string> Set(RuleOptions options, string key) =>
        options.List(key).Select(static word => word.Text).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where else a name stands, for a diagnostic that compares.</summary>
    public static RelatedLocation Related(PersonName name, string message) => new(name.Prose.Map.ToSource(name.Range), message);

    /// <summary>A whole surname in the place of another name, with a capital where it opens a sentence: “de la Roe” becomes “De la Roe”.</summary>
    public static string SurnameAt(PersonName person, PersonName place) =>
        OpensSentence(place) ? Wording.Capitalize(person.WholeSurname!) : person.WholeSurname!;

    private static bool OpensSentence(PersonName place) => place.Prose.SentenceAt(place.Range.Start)?.Start == place.Range.Start;

    /// <summary>Exports from content systems often open with the headline as a paragraph.</summary>
    private static bool IsOpeningLine(Article article, int block) =>
        block == 0 && article.Headline is null && article.Blocks.Length > 1 && article.Blocks[0] is { Sentences.Length: <= 1, Tokens.Length: <= LongestHeadline };
}
