namespace StyleLint.Newsroom;

/// <summary>What kind of region a dateline names behind its city.</summary>
internal enum RegionKind
{
    /// <summary>One of the United States, or the District of Columbia.</summary>
    State,

    /// <summary>A province or a constituent country.</summary>
    Province,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A territory or an island that is named instead of its country.</summary>
    Territory,

    /// <summary>An island that is named instead of its state, against AP.</summary>
    Island,
}
