namespace StyleLint.Tests;

/// <summary>Tests that measure time or memory run behind all others, one by one, so that they measure nothing else.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = nameof(Alone);
}
