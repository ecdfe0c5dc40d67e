using System.Collections.Immutable;
using StyleLint.Configuration;

namespace StyleLint.Stylebooks;

/// <summary>A folder of rule pages.</summary>
/// <param name="Name">Its name: the first part of its rules' ids.</param>
/// <param name="Pages">Its rules, ordered by id.</param>
/// <param name="DataPages">Pages that hold data (gazetteers, lists) for several rules, ordered by name.</param>
public sealed record Stylebook(string Name, ImmutableArray<RulePage> Pages, ImmutableArray<DataPage> DataPages)
{
    /// <summary>How the house sets the rules of this and other stylebooks, in the order of its <c>stylebook.yml</c>.</summary>
    public ImmutableArray<RuleSetting> Settings { get; init; } = [];
}
