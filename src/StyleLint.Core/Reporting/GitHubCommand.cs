namespace StyleLint.Reporting;

/// <summary>
/// Text inside a workflow command of GitHub Actions. The runner reads one command a line and undoes these escapes, so that nothing
/// in an article can end its command or start another.
/// </summary>
internal static class GitHubCommand
{
    /// <summary>Text behind the command's last <c>::</c>.</summary>
    public static string Message(string text) =>
        VisibleText.Escape(text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal));

    /// <summary>The value of a property, which a colon or a comma would end.</summary>
    public static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
