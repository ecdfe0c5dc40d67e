using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Vale;

/// <summary>The style <c>Vale</c>, which comes with Vale itself: repetitions, spelling and the words that a house accepts and rejects.</summary>
internal static class ValeOwnStyle
{
    /// <summary>Its name.</summary>
    public const string Name = "Vale";

    /// <summary>The style with the words of a configuration.</summary>
    public static Stylebook Make(ValeSettings settings, List<Problem> problems)
    {
        var reader = new ValeStyleReader(Name, settings, problems);
        var pages = new List<RulePage?>
        {
            settings.Reject.IsEmpty ? null : Read(reader, "Avoid", Avoid(settings.Reject)),
            Read(reader, "Repetition", Repetition),
            Read(reader, "Spelling", Spelling),
            settings.Accept.IsEmpty ? null : Read(reader, "Terms", Terms(settings.Accept)),
        };
        return new Stylebook(Name, [.. pages.OfType<RulePage>()], []);
    }

    private const string Repetition = """
        extends: repetition
        message: "'%s' is repeated!"
        level: error
        ignorecase: true
        alpha: true
        action:
          name: edit
          params: [truncate, " "]
        tokens: ['[^\s.!?]+']

        """;

    private const string Spelling = """
        extends: spelling
        message: "Did you really mean '%s'?"
        level: error

        """;

    private static string Avoid(ImmutableArray<string> words) =>
        List("extends: existence\nmessage: \"Avoid using '%s'.\"\nlevel: error\ntokens:\n", words.Select(static word => $"  - {Quote(word)}\n"));

    private static string Terms(ImmutableArray<string> words) =>
        List("extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlevel: error\nignorecase: true\nvocab: false\nswap:\n", words.DistinctBy(static word => word.ToLowerInvariant()).Select(static word => $"  {Quote(word.ToLowerInvariant())}: {Quote(word)}\n"));

    private static string List(string head, IEnumerable<string> lines)
    {
        var text = new StringBuilder(head);
        foreach (var line in lines) text.Append(line);
        return text.ToString();
    }

    private static string Quote(string word) => $"'{word.Replace("'", "''", StringComparison.Ordinal)}'";

    private static RulePage? Read(ValeStyleReader reader, string rule, string text) => reader.ReadRule(new SourceText($"{Name}/{rule}.yml", text), rule);
}
