namespace StyleLint.Diagnostics;

/// <summary>The names that a comment may use: ids of rules, switched on or not, and names of stylebooks.</summary>
internal sealed class KnownRules
{
    private readonly Lazy<SortedSet<string>> names;

    /// <summary>Knows rules by their ids; the part before the first slash is the stylebook. Most runs meet no comment and never ask.</summary>
    public KnownRules(IEnumerable<string> ids) => names = new Lazy<SortedSet<string>>(() => NamesOf(ids));

    /// <summary>Whether a rule or a stylebook has the name.</summary>
    public bool Contains(string name) => names.Value.Contains(name);

    /// <summary>The name that was most likely meant, or null: the same rule of a stylebook, or one a few letters away.</summary>
    public string? NearestTo(string name) => NearestNames.Find(name, names.Value) is [var nearest, ..] ? nearest : null;

    /// <summary>The stylebook of a rule: what stands before the slash, or before the period of a rule that was written for Vale.</summary>
    public static string StylebookOf(string id) => id.AsSpan().IndexOfAny('/', '.') is > 0 and var end ? id[..end] : id;

    private static SortedSet<string> NamesOf(IEnumerable<string> ids)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            names.Add(id);
            names.Add(StylebookOf(id));
        }

        return names;
    }
}
