using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Files;
using StyleLint.Stylebooks;

namespace StyleLint.Vale;

/// <summary>Reads a folder of rules that were written for Vale: each <c>.yml</c> file is a rule.</summary>
internal sealed class ValeStyleReader(string style, ValeSettings settings, List<Problem> problems)
{
    private const string Extension = ".yml";
    private const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Reads the rules beneath a folder that exists. Links that leave it are not followed.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="shown">How problems name it.</param>
    public Stylebook Read(string folder, string shown)
    {
        var pages = new SortedDictionary<string, RulePage>(StringComparer.Ordinal);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden, MaxRecursionDepth = 8 };
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Extension, options).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (path.EndsWith(".test" + Extension, StringComparison.Ordinal) || path.Split('/').Any(static part => part[0] is '.' or '_')) continue;
            if (ReadFile(file, $"{shown}/{path}") is { } source && ReadRule(source, path[..^Extension.Length]) is { } page) pages.Add(page.Id, page);
        }

        return new Stylebook(style, [.. pages.Values], []);
    }

    /// <summary>Reads one rule.</summary>
    /// <param name="source">The file.</param>
    /// <param name="path">Its path inside the style, without the extension.</param>
    public RulePage? ReadRule(SourceText source, string path)
    {
        if ((ValePlainYaml.TryRead(source.Text) ?? YamlReader.Read(source, new TextRange(0, source.Text.Length), problems)) is not { } root) return null;
        if (root is DataMap head) return ReadRule(source, path, head);
        Report(source, root.Range, "A rule must hold keys and values, as ‘extends: existence’ does.");
        return null;
    }

    private RulePage? ReadRule(SourceText source, string path, DataMap head)
    {
        var start = new TextRange(0, 0);
        if (head.Find("extends") is not DataScalar extends) return Reject(source, start, "The rule has no ‘extends’.");
        var isRule = ValeKeys.IsRule(extends.Text);
        if (!isRule && !ValeKeys.ExtensionPoints.Contains(extends.Text)) return Reject(source, extends.Range, $"‘extends’ must be one of {List(ValeKeys.ExtensionPoints)}.{NearestNames.Question(extends.Text, ValeKeys.ExtensionPoints)}");
        if (head.Find("message") is not DataScalar && !isRule) return Reject(source, start, "The rule has no ‘message’.");
        if (SeverityOf(source, head) is not { } severity) return null;
        var name = $"{style}.{path.Replace('/', '.')}";
        var link = head.Find("link") is DataScalar address ? address.Text : "";
        return new RulePage
        {
            Id = name,
            Stylebook = style,
            Group = Path.GetDirectoryName(path)?.Replace('\\', '/') ?? "",
            Source = source,
            Head = head,
            BodyStart = source.Text.Length,
            Check = new DataScalar(extends.Range, DataScalarKind.Text, "vale", null),
            Severity = severity,
            Message = (head.Find("message") as DataScalar)?.Text ?? "",
            FactSource = link,
            Fix = head.Find("action") is null ? null : FixSafety.Offer,
            Options = new DataMap(head.Range, [.. head.Entries.Where(static entry => !ValeKeys.Head.Contains(entry.Key.Text)).Select(entry => Known(extends.Text, entry))]),
            Vale = new ValeOrigin(extends.Text, settings),
            MakeBody = () => new PageBody(name, Explain(source, head, link), [], [], []),
        };
    }

    private static DataEntry Known(string extends, DataEntry entry) =>
        ValeKeys.Known(extends, entry.Key.Text) is var known && known == entry.Key.Text ? entry : entry with { Key = new DataScalar(entry.Key.Range, DataScalarKind.Text, known, null) };

    private RulePage? Reject(SourceText source, TextRange range, string message)
    {
        Report(source, range, message);
        return null;
    }

    private Severity? SeverityOf(SourceText source, DataMap head)
    {
        if (head.Find("level") is not { } level) return Severity.Warning;
        if (level is DataScalar { Text: "suggestion" }) return Severity.Suggestion;
        if (level is DataScalar { Text: "warning" }) return Severity.Warning;
        if (level is DataScalar { Text: "error" }) return Severity.Error;
        Report(source, level.Range, "‘level’ must be ‘suggestion’, ‘warning’ or ‘error’.");
        return null;
    }

    private static string Explain(SourceText source, DataMap head, string link)
    {
        var parts = new List<string>();
        if (head.Find("description") is DataScalar { Text.Length: > 0 } description) parts.Add(description.Text.Trim());
        if (link.Length > 0) parts.Add($"See <{link}>.");
        if (head.Find("source") is DataScalar { Text.Length: > 0 } origin) parts.Add($"Source: {origin.Text.Trim()}");
        parts.Add($"```yaml\n{source.Text.Trim()}\n```");
        return string.Join("\n\n", parts);
    }

    private SourceText? ReadFile(string file, string shown)
    {
        try
        {
            if (FileOpening.ReadAll(file, LargestFile) is { } bytes) return PageFile.Decode(shown, bytes, problems);
            Report(new SourceText(shown, ""), new TextRange(0, 0), "The rule is larger than 4 MB. Split it into several rules.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(new SourceText(shown, ""), new TextRange(0, 0), $"The rule cannot be read: {fault.Message}");
        }

        return null;
    }

    private void Report(SourceText source, TextRange range, string message) => problems.Add(new Problem(source, range, message));

    private static string List(ImmutableArray<string> names) => string.Join(", ", names.Select(static name => $"‘{name}’"));
}
