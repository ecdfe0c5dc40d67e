namespace StyleLint.Newsroom;

/// <summary>Who is known from the full names of an article, and which surnames mean more than one of them.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, PersonName>.AlternateLookup<ReadOnlySpan<char>> bySurname;
    private readonly Dictionary<string, PersonName?>.AlternateLookup<ReadOnlySpan<char>> byGiven;

    public KnownNames(List<PersonName> full)
    {
        var surnames = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        var given = new Dictionary<string, PersonName?>(StringComparer.Ordinal);
        foreach (var name in full)
        {
            if (!surnames.TryAdd(name.Surname, name) && surnames[name.Surname] is var other && (other.Given != name.Given || other.HasSuffix != name.HasSuffix)) Shared.Add(name.Surname);
            if (!given.TryAdd(name.Given!, name) && given[name.Given!]?.Surname != name.Surname) given[name.Given!] = null;
        }

        bySurname = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        byGiven = given.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Surnames of several people.</summary>
    public HashSet<string> Shared { get; } = new(StringComparer.Ordinal);

    /// <summary>The first full name with a surname, or null.</summary>
    public PersonName? WithSurname(ReadOnlySpan<char> surname) => bySurname.TryGetValue(surname, out var name) ? name : null;

    /// <summary>A full name with a first name; null where there is none or several people have it.</summary>
    public PersonName? WithGiven(ReadOnlySpan<char> given) => byGiven.TryGetValue(given, out var name) ? name : null;
}
