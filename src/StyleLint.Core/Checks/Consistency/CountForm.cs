namespace StyleLint.Checks.Consistency;

/// <summary>How an article writes a number that counts things.</summary>
internal enum CountForm
{
    /// <summary>“twelve people”.</summary>
    Words,

    /// <summary>“12 people”.</summary>
    Figures,
}
