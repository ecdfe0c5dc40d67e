namespace StyleLint.Cli.Git;

/// <summary>Git cannot say what has changed; the message tells the user why and what to do.</summary>
internal sealed class GitException(string message) : Exception(message);
