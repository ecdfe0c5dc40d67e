namespace StyleLint.Diagnostics;

/// <summary>What a comment does to rules.</summary>
internal enum SuppressionVerb : byte
{
    /// <summary><c>disable</c>: off from the comment on.</summary>
    Disable,

    /// <summary><c>enable</c>: on again from the comment on.</summary>
    Enable,

    /// <summary><c>disable-next</c>: off in the next block.</summary>
    DisableNext,

    /// <summary><c>disable-file</c>: off in the whole file; no <c>enable</c> undoes it.</summary>
    DisableFile,
}
