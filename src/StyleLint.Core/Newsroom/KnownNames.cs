using StyleLint.Matching;

namespace StyleLint.Newsroom;

/// <summary>Who is known from the full names of an article, and which surnames mean more than one of them.</summary>
internal sealed class KnownNames
{
    private const int BitsPerName = 8;

    private readonly Dictionary<string, PersonName>.AlternateLookup<ReadOnlySpan<char>> bySurname;
    private readonly Dictionary<string, PersonName?>.AlternateLookup<ReadOnlySpan<char>> byGiven;

    private readonly HashMarks marks;

    public KnownNames(List<PersonName> full)
    {
        marks = new HashMarks(full.Count * 2 * BitsPerName);
        var surnames = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        var given = new Dictionary<string, PersonName?>(StringComparer.Ordinal);
        foreach (var name in full)
        {
            if (!surnames.TryAdd(name.Surname, name) && surnames[name.Surname] is var other && (other.Given != name.Given || other.HasSuffix != name.HasSuffix)) Shared.Add(name.Surname);
            marks.Add(WordHash.Of(name.Surname));
            marks.Add(WordHash.Of(name.Given));
            if (!given.TryAdd(name.Given!, name) && given[name.Given!]?.Surname != name.Surname) given[name.Given!] = null;
        }

        bySurname = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        byGiven = given.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Surnames of several people.</summary>
    public HashSet<string> Shared { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a word may be a surname or a first name of somebody; where not, it is neither.</summary>
    /// <param name="hash">The word's <see cref="WordHash"/>.</param>
    public bool MayKnow(uint hash) => marks.MayHold(hash);

    /// <summary>The first full name with a surname, or null.</summary>
    public PersonName? WithSurname(ReadOnlySpan<char> surname) => bySurname.TryGetValue(surname, out var name) ? name : null;

    /// <summary>A full name with a first name; null where there is none or several people have it.</summary>
    public PersonName? WithGiven(ReadOnlySpan<char> given) => byGiven.TryGetValue(given, out var name) ? name : null;
}
