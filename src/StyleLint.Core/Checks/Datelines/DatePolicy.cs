namespace StyleLint.Checks.Datelines;

/// <summary>Whether a house's datelines have a date.</summary>
internal enum DatePolicy
{
    /// <summary>No date.</summary>
    Forbid,

    /// <summary>As the writer likes.</summary>
    Allow,

    /// <summary>Always a date.</summary>
    Require,
}
