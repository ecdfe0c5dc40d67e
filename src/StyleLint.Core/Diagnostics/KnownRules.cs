using System.Collections.Frozen;

namespace StyleLint.Diagnostics;

/// <summary>The names that a comment may use: ids of rules, switched on or not, and names of stylebooks.</summary>
internal sealed class KnownRules
{
    private readonly FrozenSet<string> names;
    private readonly string[] ordered;

    /// <summary>Knows rules by their ids; the part before the first slash is the stylebook.</summary>
    public KnownRules(IEnumerable<string> ids)
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            all.Add(id);
            all.Add(StylebookOf(id));
        }

        ordered = [.. all];
        names = all.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a rule or a stylebook has the name.</summary>
    public bool Contains(string name) => names.Contains(name);

    /// <summary>The name that was most likely meant, or null: the same rule of a stylebook, or one a few letters away.</summary>
    public string? NearestTo(string name) => NearestNames.Find(name, ordered) is [var nearest, ..] ? nearest : null;

    /// <summary>The stylebook of a rule: what stands before the slash, or before the period of a rule that was written for Vale.</summary>
    public static string StylebookOf(string id) => id.AsSpan().IndexOfAny('/', '.') is > 0 and var end ? id[..end] : id;
}
