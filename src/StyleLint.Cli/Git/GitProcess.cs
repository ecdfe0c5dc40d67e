using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace StyleLint.Cli.Git;

/// <summary>Runs the program <c>git</c>. Arguments are passed one by one, never through a shell.</summary>
internal static class GitProcess
{
    /// <summary>Runs git in a folder and waits for it.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="output">What it printed, in UTF-8.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Whether it ended without an error.</returns>
    /// <exception cref="GitException">There is no git.</exception>
    public static bool TryRun(string folder, out string output, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        output = process.StandardOutput.ReadToEnd();
        errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    /// <summary>Runs git in a folder, where only a fault of git can make it fail.</summary>
    /// <exception cref="GitException">It failed.</exception>
    public static string Run(string folder, params string[] arguments) =>
        TryRun(folder, out var output, arguments) ? output : throw new GitException($"‘git {string.Join(' ', arguments)}’ failed in ‘{folder}’.");

    private static Process Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new GitException("‘--since’ needs the program ‘git’, which is not on the path.");
        }
    }
}
