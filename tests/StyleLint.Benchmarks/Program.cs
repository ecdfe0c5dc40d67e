using Markdig;
using StyleLint.Articles;
using StyleLint.Cli;

namespace StyleLint.Benchmarks;

/// <summary>
/// Reads and parses all Markdown files of a folder, with the pipeline and the number of threads of a check, and does nothing else with them:
/// what no linter on Markdig can beat. <c>floor FOLDER [THREADS]</c> prints how many blocks there are; with <c>--large-pages</c> it gets its memory
/// as style-lint does.
/// </summary>
internal static class Program
{
    private const string LargePages = "--large-pages";

    private static int Main(string[] args)
    {
        if (args.Contains(LargePages)) StartMemory.Prepare();
        args = [.. args.Where(static argument => argument != LargePages)];
        if (args is not [var folder, ..]) return 2;
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        var next = -1;
        var blocks = 0;
        var threads = new Thread[args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : Environment.ProcessorCount];
        for (var index = 0; index < threads.Length; index++) (threads[index] = new Thread(Work)).Start();
        foreach (var thread in threads) thread.Join();
        Console.WriteLine(blocks);
        return 0;

        void Work()
        {
            while (Interlocked.Increment(ref next) is var index && index < files.Length)
                Interlocked.Add(ref blocks, Markdown.Parse(File.ReadAllText(files[index]), ArticleParser.Pipeline).Count);
        }
    }
}
