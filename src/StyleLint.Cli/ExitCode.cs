namespace StyleLint.Cli;

/// <summary>What the command tells the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to complain about.</summary>
    public const int Clean = 0;

    /// <summary>Diagnostics at or above <c>--fail-on</c>, or failing examples.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage, configuration or rule page, or no file to check.</summary>
    public const int Failed = 2;
}
