using System.Globalization;
using StyleLint.Fuzz.Growth;
using StyleLint.Fuzz.Targets;
using StyleLint.Reporting;

namespace StyleLint.Fuzz;

/// <summary>
/// Feeds damaged articles, front matter, pages, configurations, arguments and more to what reads them, and looks for exceptions, hangs and
/// broken promises: <c>StyleLint.Fuzz [--seconds N] [--seed N] [--target NAME] [--faults FOLDER]</c>. With <c>--growth default</c> or
/// <c>--growth all</c> (rules) it measures how time grows with the text instead: <c>[--text NAME] [--length N]
/// [--around BEFORE…BEHIND]</c>; <c>--around all</c> measures each text in each place that is read in its own way, which takes an hour.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (Value(arguments, "--growth") is { } rules) return Grow(arguments, rules);
        var seconds = int.Parse(Value(arguments, "--seconds") ?? "60", CultureInfo.InvariantCulture);
        var seed = int.Parse(Value(arguments, "--seed") ?? "1", CultureInfo.InvariantCulture);
        FuzzTarget[] all = [new ArticleTarget(), new PatternTarget(), new FrontMatterTarget(), new BytesTarget(), new PageTarget(), new ConfigurationTarget(), new BaselineTarget(), new DiffTarget(), new GlobTarget(), new ArgumentsTarget(), new ValeRuleTarget(), new ValeIniTarget(), new ReportsTarget(), new StylebookTarget()];
        var targets = Value(arguments, "--target") is { } name ? Array.FindAll(all, target => target.Name == name) : all;
        var faults = 0;
        foreach (var target in targets)
        {
            // Articles are what most people feed, and where most code is.
            var share = targets.Length == 1 ? 1 : target is ArticleTarget ? 0.5 : 0.5 / (targets.Length - 1);
            var run = new FuzzRun(target, seed, Value(arguments, "--faults"));
            run.Run(TimeSpan.FromSeconds(seconds * share));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {run.Inputs} inputs, {run.Faults} faults, slowest {run.Slowest.TotalMilliseconds:F0} ms"));
            faults += run.Faults;
        }

        return faults == 0 && targets.Length > 0 ? 0 : 1;
    }

    private static int Grow(string[] arguments, string rules)
    {
        var linter = rules == "all" ? PageTexts.LinterOf(PageTexts.EverythingOn) : PageTexts.DefaultLinter;
        var length = int.Parse(Value(arguments, "--length") ?? "1000000", CultureInfo.InvariantCulture);
        var around = Value(arguments, "--around") ?? "…";
        var slow = 0;
        foreach (var each in around == "all" ? GrowthTexts.Surroundings : [around])
        {
            Console.WriteLine($"In {VisibleText.Escape(each)}:");
            slow += new GrowthRun(linter, length, each).Run(Value(arguments, "--text"));
        }

        return slow == 0 ? 0 : 1;
    }

    private static string? Value(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
