using System.Text;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Fuzz.Targets;

/// <summary>
/// One pattern of the tool's own pages, on changes of the examples of its own page: what backtracks without end is a text that almost
/// matches. The first line of an input names the rule.
/// </summary>
internal sealed class PatternTarget : FuzzTarget
{
    /// <summary>The limit of a pattern counts time and not work, and machines have other work.</summary>
    private const int Attempts = 4;

    /// <summary>What grows like a power of two shows in a short text; what grows like a square needs a long one.</summary>
    private const int ShortText = 150;
    private const int LongText = 3000;

    private const string Title = "title: ";
    private const int LongestPiece = 7;
    private const int LongestSlice = 40;

    private static readonly string[] Marks = [" ", ".", ", ", "A", "a", "1", " A", "! ", "? ", "\"", "”", "“", "-", "’s", "x", " q"];

    private readonly Dictionary<string, Lazy<Linter>> linters = Pages.ToDictionary(static page => page.Id, static page => new Lazy<Linter>(() => LinterOf(page)), StringComparer.Ordinal);

    public override string Name => "pattern";

    public override int Readings => Attempts;

    public override IReadOnlyList<string> Seeds { get; } = [.. Pages.SelectMany(static page => PageTexts.Examples(page.Source.Text).Select(example => $"{page.Id}\n{WithoutCarets(example)}"))];

    private static IEnumerable<RulePage> Pages => PageTexts.Stylebooks.SelectMany(static book => book.Pages).Where(static page => page.Check.Text == "pattern");

    /// <summary>A line of an example in which a piece stands again and again, perhaps with something at its ends that the pattern does not want.</summary>
    public override string Input(int number)
    {
        var random = new Random(number);
        var lines = Seeds[random.Next(Seeds.Count)].Split('\n');
        var at = random.Next(1, lines.Length);
        var start = StartOf(lines[at]);
        lines[at] = $"{lines[at][..start]}{Mark(random)}{Repeat(lines[at][start..], random)}{Mark(random)}";
        return string.Join('\n', random.Next(8) == 0 ? [lines[0], .. lines.Skip(1).Select(static line => line.ToUpperInvariant())] : lines);
    }

    /// <summary>Where the text of a headline, a heading or a quotation starts, so that it stays one.</summary>
    private static int StartOf(string line) =>
        line.StartsWith(Title, StringComparison.Ordinal) ? Title.Length : line.Length - line.TrimStart('#', '>', ' ').Length;

    private static string Repeat(string line, Random random)
    {
        var piece = Piece(line, random) + Mark(random) + (random.Next(4) == 0 ? Piece(line, random) : "");
        if (piece.Length == 0) return line;
        var repeated = new StringBuilder().Insert(0, piece, Math.Max(1, random.Next(2) * LongText / piece.Length + ShortText / piece.Length));
        int before = random.Next(line.Length + 1), behind = random.Next(2) == 0 ? before : random.Next(line.Length + 1);
        return $"{line[..before]}{repeated}{line[behind..]}";
    }

    private static string Piece(string line, Random random)
    {
        var at = random.Next(line.Length + 1);
        return line.Substring(at, Math.Min(random.Next(random.Next(2) == 0 ? LongestSlice : LongestPiece), line.Length - at));
    }

    private static string Mark(Random random) => random.Next(2) == 0 ? "" : Marks[random.Next(Marks.Length)];

    private static string WithoutCarets(string example) => string.Join('\n', example.Split('\n').Where(static line => !line.TrimStart().StartsWith('^')));

    public override void Run(string input)
    {
        var lines = input.Split('\n', 2);
        if (lines.Length < 2 || !linters.TryGetValue(lines[0], out var linter)) return;
        for (var attempt = 1; Timeout(linter.Value, lines[1]) is { } timeout; attempt++)
            if (attempt == Attempts) throw new FuzzFault(timeout.Message);
    }

    private static Diagnostic? Timeout(Linter linter, string text) =>
        linter.Check(linter.Parse(new SourceText("story.md", text))).FirstOrDefault(static found => found.RuleId is BuiltInRules.PatternTimeoutId or BuiltInRules.Internal);

    private static Linter LinterOf(RulePage page)
    {
        var problems = new List<Problem>();
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", $"rules:\n  {page.Id}: on\n"), Path.GetTempPath(), problems);
        var linter = Linter.Compile([new Stylebook(page.Id[..page.Id.IndexOf('/', StringComparison.Ordinal)], [page], [])], configuration, problems);
        return problems.Count == 0 ? linter : throw new FuzzFault(string.Join('\n', problems));
    }
}
