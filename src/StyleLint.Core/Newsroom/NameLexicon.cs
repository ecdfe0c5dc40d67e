using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Newsroom;

/// <summary>The words by which people are known. Read from data pages of kind <c>people</c>; immutable once built.</summary>
internal sealed class NameLexicon
{
    private const string Kind = "people";

    private static readonly string[] Keys = ["given", "titles", "organisations", "companies", "particles", "verbs"];

    // Hash sets, not frozen ones: a linter is compiled more often than these words are asked for.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>[] sets;

    private NameLexicon(HashSet<string>[] words) =>
        sets = [.. words.Select(static set => set.GetAlternateLookup<ReadOnlySpan<char>>())];

    /// <summary>Reads all pages of the kind.</summary>
    /// <param name="pages">Data pages of any kind; those of kind <c>people</c> add up.</param>
    /// <param name="problems">Receives what is wrong with the pages.</param>
    public static NameLexicon From(IEnumerable<DataPage> pages, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(problems);
        HashSet<string>[] words = [.. Keys.Select(static _ => new HashSet<string>(StringComparer.Ordinal))];
        foreach (var page in pages)
            if (page.Kind == Kind)
                Read(page, words, problems);
        return new NameLexicon(words);
    }

    public bool IsGiven(ReadOnlySpan<char> word) => sets[0].Contains(word);

    public bool IsTitle(ReadOnlySpan<char> word) => sets[1].Contains(word);

    /// <summary>Whether a word makes the run it stands in something else than a person: “Foundation”, “Street”.</summary>
    public bool IsOrganisation(ReadOnlySpan<char> word) => sets[2].Contains(word);

    /// <summary>Whether two words are a firm or a figure that is called like a person: “Morgan Stanley”.</summary>
    public bool IsCompany(ReadOnlySpan<char> words) => sets[3].Contains(words);

    public bool IsParticle(ReadOnlySpan<char> word) => sets[4].Contains(word);

    /// <summary>Whether a word tells that a person stands before it.</summary>
    public bool IsVerb(ReadOnlySpan<char> word) => sets[5].Contains(word);

    private static void Read(DataPage page, HashSet<string>[] words, List<Problem> problems)
    {
        foreach (var entry in page.Head.Entries)
        {
            if (entry.Key.Text == "data") continue;
            var index = Array.IndexOf(Keys, entry.Key.Text);
            if (index < 0) problems.Add(new Problem(page.Source, entry.Key.Range, $"Unknown key ‘{entry.Key.Text}’ in a page of people."));
            else if (entry.Value is not DataScalar { Text: var text }) problems.Add(new Problem(page.Source, entry.Value.Range, $"‘{entry.Key.Text}’ must be a text block (‘{entry.Key.Text}: |’)."));
            else
                foreach (var word in new GazetteerLines(text, ','))
                    words[index].Add(text[word.Start..word.End]);
        }
    }
}
