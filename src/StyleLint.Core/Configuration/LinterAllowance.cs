using System.Globalization;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Configuration;

/// <summary>
/// How many linters a run may compile: one takes 2 MB, and a folder of a few thousand configurations all memory. Safe for use by many threads.
/// </summary>
internal sealed class LinterAllowance
{
    private const int Most = 100;

    private static readonly Lazy<Linter> Empty = new(static () => Linter.Compile([], LintConfiguration.Default, []));

    private int taken;
    private Problem? problem;

    /// <summary>What a file gets for which nothing is left; the run ends in a problem before it is used.</summary>
    public static Linter NoRules => Empty.Value;

    /// <summary>Whether nothing is left.</summary>
    public bool IsSpent => Volatile.Read(ref taken) >= Most;

    /// <summary>What is wrong where more were asked for; null where none were.</summary>
    public Problem? Problem => Volatile.Read(ref problem);

    /// <summary>Takes one.</summary>
    /// <param name="configuration">The configuration that needs it.</param>
    /// <returns>False where nothing is left; that is a problem of the configuration.</returns>
    public bool Take(LintConfiguration configuration)
    {
        if (Interlocked.Increment(ref taken) <= Most) return true;
        var source = configuration.Source ?? new SourceText("", "");
        var message = string.Create(CultureInfo.InvariantCulture, $"The articles of this run need more than {Most} different settings, one for each configuration and each set of overrides. Join some of them, or check fewer folders at a time.");
        Interlocked.CompareExchange(ref problem, new Problem(source, new TextRange(0, 0), message), null);
        return false;
    }
}
