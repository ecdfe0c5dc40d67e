using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Configuration;

/// <summary>Reads values of one configuration file and reports those of another type at their place.</summary>
internal sealed class ConfigurationValues(SourceText source, List<Problem> problems)
{
    private const int MostGlobs = 10_000;

    public SourceText Source => source;

    /// <summary>Reports a mistake at a place.</summary>
    public void Report(DataNode node, string message) => problems.Add(new Problem(source, node.Range, message));

    /// <summary>A map; null where the key has no value or one of another type.</summary>
    public DataMap? Map(DataEntry entry, string example)
    {
        if (entry.Value is DataMap map) return map;
        if (!IsEmpty(entry.Value)) Report(entry.Value, $"‘{entry.Key.Text}’ must hold keys and values, as ‘{example}’ does.");
        return null;
    }

    /// <summary>A list of single values that are not empty; one value counts as a list of one.</summary>
    public ImmutableArray<DataScalar> List(DataEntry entry)
    {
        if (IsEmpty(entry.Value)) return [];
        var list = ImmutableArray.CreateBuilder<DataScalar>();
        foreach (var node in entry.Value is DataList items ? items.Items : [entry.Value])
            if (node is not DataScalar scalar) Report(node, $"‘{entry.Key.Text}’ must be a text or a list of texts.");
            else if (string.IsNullOrWhiteSpace(scalar.Text)) Report(node, $"‘{entry.Key.Text}’ has an empty value.");
            else list.Add(scalar);
        return list.ToImmutable();
    }

    /// <summary>The texts of <see cref="List"/>.</summary>
    public ImmutableArray<string> Texts(DataEntry entry) => [.. List(entry).Select(scalar => scalar.Text)];

    /// <summary>Globs; those that are none are reported and left out.</summary>
    public ImmutableArray<string> Globs(DataEntry entry)
    {
        var globs = ImmutableArray.CreateBuilder<string>();
        var list = List(entry);
        if (list.Length > MostGlobs) Report(list[MostGlobs], string.Create(CultureInfo.InvariantCulture, $"‘{entry.Key.Text}’ has more than {MostGlobs:N0} globs, and each is compared with each file. Name folders."));
        foreach (var scalar in list.AsSpan(..Math.Min(list.Length, MostGlobs)))
            if (Glob.Parse(scalar.Text, out var mistake) is null) Report(scalar, mistake!);
            else globs.Add(scalar.Text);
        return globs.ToImmutable();
    }

    /// <summary>A year between 1900 and 2100, or the fallback.</summary>
    public int Year(DataEntry entry, int fallback)
    {
        if (IsEmpty(entry.Value)) return fallback;
        if (entry.Value is DataScalar { Text: [_, _, _, _] text } && int.TryParse(text, out var year) && year is >= 1900 and <= 2100) return year;
        Report(entry.Value, $"‘{entry.Key.Text}’ must be a year, as ‘2024’ is.");
        return fallback;
    }

    /// <summary>Reports a key that nobody knows, with those that are known.</summary>
    public void RejectKey(DataScalar key, ImmutableArray<string> known)
    {
        var list = string.Join(", ", known.Select(name => $"‘{name}’"));
        Report(key, $"Unknown key ‘{key.Text}’.{NearestNames.Question(key.Text, known)} Known here: {list}.");
    }

    /// <summary>Whether a key stands without a value.</summary>
    public static bool IsEmpty(DataNode node) => node is DataScalar { Kind: DataScalarKind.Null };
}
