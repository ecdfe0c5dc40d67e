using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StyleLint.Newsroom;

/// <summary>The people whom an article names.</summary>
/// <param name="Names">Every place at which one is named, in the order of the article.</param>
/// <param name="Shared">Surnames that several people of the article have, or that are more than the name of one person there.</param>
internal sealed record People(ImmutableArray<PersonName> Names, FrozenSet<string> Shared)
{
    /// <summary>Nobody.</summary>
    public static People Nobody { get; } = new([], FrozenSet<string>.Empty);
}
