namespace StyleLint.Checks.Datelines;

/// <summary>How a house writes states in datelines.</summary>
internal enum StateForm
{
    /// <summary>As AP abbreviates them.</summary>
    Abbreviated,

    /// <summary>In full.</summary>
    Spelled,

    /// <summary>By postal code.</summary>
    Postal,
}
