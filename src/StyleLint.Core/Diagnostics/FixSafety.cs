namespace StyleLint.Diagnostics;

/// <summary>Whether a fix may be applied without asking.</summary>
public enum FixSafety
{
    /// <summary>An editor decides.</summary>
    Offer,

    /// <summary>The meaning cannot change.</summary>
    Safe,
}
