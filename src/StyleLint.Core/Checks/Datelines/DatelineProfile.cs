namespace StyleLint.Checks.Datelines;

/// <summary>The house whose form a dateline follows, and by which it is judged.</summary>
internal enum DatelineProfile
{
    /// <summary>The newsroom's own form, which is AP's unless the configuration says otherwise.</summary>
    House,

    /// <summary>Reuters: a date and a hyphen.</summary>
    Reuters,

    /// <summary>Another agency: a date before the credit and a dash of its own.</summary>
    Dated,

    /// <summary>A press release: place, full date, service.</summary>
    Release,
}
