using System.Diagnostics;

namespace StyleLint.Fuzz;

/// <summary>Feeds one target for a while.</summary>
internal sealed class FuzzRun(FuzzTarget target, int seed, string? folder)
{
    /// <summary>
    /// An input of up to 1 MB may take this long, in the processor's time, since machines have other work. What took longer once is tried again:
    /// the first one makes regexes.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private const int Attempts = 4;

    /// <summary>Inputs that were tried.</summary>
    public int Inputs { get; private set; }

    /// <summary>Inputs that broke a promise.</summary>
    public int Faults { get; private set; }

    /// <summary>The longest time that an input took.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>Tries inputs until the time is over.</summary>
    public void Run(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        for (var number = seed; clock.Elapsed < time; number++) Try(target.Input(number), number);
    }

    private void Try(string input, int number)
    {
        Inputs++;
        var began = Environment.CpuUsage.TotalTime;
        using var watch = new Timer(_ => GiveUp(input, number, began), null, Hang, Hang / 4);
        try
        {
            var taken = Shortest(input);
            if (taken > Slowest) Slowest = taken;
            if (taken > Longest) throw new FuzzFault($"An input of {input.Length} characters takes {taken.TotalSeconds:F1} s.");
        }
        catch (Exception fault)
        {
            Report(input, number, fault.ToString());
        }
    }

    private TimeSpan Shortest(string input)
    {
        var shortest = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < Attempts && shortest > Longest; attempt++)
        {
            var began = Environment.CpuUsage.TotalTime;
            target.Run(input);
            var taken = (Environment.CpuUsage.TotalTime - began) / target.Readings;
            if (taken < shortest) shortest = taken;
        }

        return shortest;
    }

    /// <summary>What hangs cannot be stopped, so the whole run ends.</summary>
    private void GiveUp(string input, int number, TimeSpan began)
    {
        if (Environment.CpuUsage.TotalTime - began < Hang) return;
        Report(input, number, $"An input of {input.Length} characters does not end.");
        Environment.Exit(1);
    }

    private void Report(string input, int number, string fault)
    {
        Faults++;
        if (Faults > 20) return;
        var file = $"{target.Name}-{number}.txt";
        Console.WriteLine($"{target.Name}, seed {number}: {string.Join('\n', fault.Split('\n').Take(4))}");
        if (folder is null) return;
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, file), System.Text.Encoding.Unicode.GetBytes('\uFEFF' + input));
        Console.WriteLine($"The input is {Path.Combine(folder, file)}.");
    }
}
