using System.Collections.Frozen;

namespace StyleLint.Diagnostics;

/// <summary>The names that a comment may use: ids of rules, switched on or not, and names of stylebooks.</summary>
internal sealed class KnownRules
{
    private readonly FrozenSet<string> names;

    /// <summary>Knows rules by their ids; the part before the first slash is the stylebook.</summary>
    public KnownRules(IEnumerable<string> ids)
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            all.Add(id);
            all.Add(StylebookOf(id));
        }

        names = all.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a rule or a stylebook has the name.</summary>
    public bool Contains(string name) => names.Contains(name);

    /// <summary>The name that was most likely meant, or null: the same rule of a stylebook, or one a few letters away.</summary>
    public string? NearestTo(string name)
    {
        if (name.Length > 80) return null;
        string? nearest = null;
        var fewest = 1 + Math.Max(1, name.Length / 5);
        foreach (var known in names.Order(StringComparer.Ordinal))
        {
            if (known.EndsWith(name, StringComparison.Ordinal) && known.Length > name.Length && known[^(name.Length + 1)] == '/') return known;
            if (Math.Abs(known.Length - name.Length) >= fewest) continue;
            var changes = Distance(known, name);
            if (changes < fewest) (nearest, fewest) = (known, changes);
        }

        return nearest;
    }

    /// <summary>The stylebook of a rule: what stands before the slash.</summary>
    public static string StylebookOf(string id) => id.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? id[..slash] : id;

    /// <summary>The fewest letters to insert, delete or replace (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var column = 0; column < row.Length; column++) row[column] = column;
        foreach (var letter in left)
        {
            var diagonal = row[0]++;
            for (var column = 1; column < row.Length; column++)
            {
                var replaced = diagonal + (letter == right[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replaced, 1 + Math.Min(diagonal, row[column - 1]));
            }
        }

        return row[^1];
    }
}
