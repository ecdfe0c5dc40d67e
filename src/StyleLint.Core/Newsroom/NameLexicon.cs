using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Newsroom;

/// <summary>The words by which people are known. Read from data pages of kind <c>people</c>; immutable once built.</summary>
internal sealed class NameLexicon
{
    private const string Kind = "people";

    private static readonly string[] Keys = ["given", "titles", "organisations", "companies", "particles", "verbs"];

    private readonly WordMap<bool>[] sets;

    private NameLexicon(List<KeyValuePair<string, bool>>[] words) =>
        sets = [.. words.Select(static set => new WordMap<bool>(set, StringComparison.Ordinal))];

    /// <summary>Reads all pages of the kind.</summary>
    /// <param name="pages">Data pages of any kind; those of kind <c>people</c> add up.</param>
    /// <param name="problems">Receives what is wrong with the pages.</param>
    public static NameLexicon From(IEnumerable<DataPage> pages, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(problems);
        List<KeyValuePair<string, bool>>[] words = [.. Keys.Select(static _ => new List<KeyValuePair<string, bool>>())];
        foreach (var page in pages)
            if (page.Kind == Kind)
                Read(page, words, problems);
        return new NameLexicon(words);
    }

    public bool IsGiven(NameTokens tokens, int index) => Has(sets[0], tokens, index);

    public bool IsTitle(NameTokens tokens, int index) => Has(sets[1], tokens, index);

    /// <summary>Whether a word makes the run it stands in something else than a person: “Foundation”, “Street”.</summary>
    public bool IsOrganisation(NameTokens tokens, int index) => Has(sets[2], tokens, index);

    /// <summary>Whether two words are a firm or a figure that is called like a person: “Morgan Stanley”.</summary>
    public bool IsCompany(ReadOnlySpan<char> words) => sets[3].Find(words, WordHash.Of(words));

    public bool IsParticle(NameTokens tokens, int index) => Has(sets[4], tokens, index);

    /// <summary>Whether a word tells that a person stands before it.</summary>
    public bool IsVerb(NameTokens tokens, int index) => Has(sets[5], tokens, index);

    private static bool Has(WordMap<bool> words, NameTokens tokens, int index) => words.Find(tokens.Word(index), tokens.HashOf(index));

    private static void Read(DataPage page, List<KeyValuePair<string, bool>>[] words, List<Problem> problems)
    {
        foreach (var entry in page.Head.Entries)
        {
            if (entry.Key.Text == "data") continue;
            var index = Array.IndexOf(Keys, entry.Key.Text);
            if (index < 0) problems.Add(new Problem(page.Source, entry.Key.Range, $"Unknown key ‘{entry.Key.Text}’ in a page of people."));
            else if (entry.Value is not DataScalar { Text: var text }) problems.Add(new Problem(page.Source, entry.Value.Range, $"‘{entry.Key.Text}’ must be a text block (‘{entry.Key.Text}: |’)."));
            else
                foreach (var word in new GazetteerLines(text, ','))
                    words[index].Add(new KeyValuePair<string, bool>(text[word.Start..word.End], true));
        }
    }
}
