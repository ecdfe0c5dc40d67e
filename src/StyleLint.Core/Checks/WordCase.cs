namespace StyleLint.Checks;

/// <summary>What a words rule makes of upper and lower case: the page's key <c>case</c>.</summary>
internal enum WordCase
{
    /// <summary>Any case is found, and the replacement takes over the capitals of what was found.</summary>
    Ignore,

    /// <summary>Only the case of the page is found.</summary>
    Exact,

    /// <summary>Any case is found, and the replacement is written as on the page: <c>Youtube</c> and <c>YOUTUBE</c> become <c>YouTube</c>.</summary>
    Match,
}
