namespace StyleLint.Tests.Cli;

/// <summary>What a command left behind.</summary>
internal sealed record CommandResult(int Code, string Out, string Error);
