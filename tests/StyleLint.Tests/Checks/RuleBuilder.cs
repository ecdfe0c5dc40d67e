using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Checks;

/// <summary>Makes the rule of a page, and the page's text with it, so that places in problems mean something.</summary>
internal sealed class RuleBuilder(string id, string check)
{
    private readonly StringBuilder text = new("---\n");
    private readonly List<DataEntry> options = [];
    private string message = "Use “{use}”, not “{found}”.";

    public FixSafety? Fix { get; init; } = FixSafety.Safe;

    public ImmutableArray<BlockKind> Scope { get; init; } = [BlockKind.Body];

    public ImmutableArray<ZoneKind> Skip { get; init; } = [ZoneKind.Quotes];

    public RuleBuilder Message(string value)
    {
        message = value;
        return this;
    }

    public RuleBuilder Option(string key, string value)
    {
        var keyNode = Write(key, "", ": ");
        options.Add(new DataEntry(keyNode, Write(value, "", "\n")));
        return this;
    }

    public RuleBuilder Words(params (string Found, string? Use)[] words) =>
        Words([.. words.Select(word => (word.Found, word.Use is null ? null : new[] { word.Use }))]);

    public RuleBuilder Words(params (string Found, string[]? Use)[] words)
    {
        var key = Write("words", "", ":\n");
        var entries = new List<DataEntry>();
        foreach (var (found, use) in words)
        {
            var phrase = Write(found, "  ", ": ");
            var values = (use ?? []).Select(value => (DataNode)Write(value, "", " ")).ToImmutableArray();
            text.Append('\n');
            entries.Add(new DataEntry(phrase, values switch
            {
                [] => new DataScalar(phrase.Range, DataScalarKind.Null, "", null),
                [var only] => only,
                _ => new DataList(new TextRange(values[0].Range.Start, values[^1].Range.End), values),
            }));
        }

        options.Add(new DataEntry(key, new DataMap(new TextRange(key.Range.Start, text.Length), [.. entries])));
        return this;
    }

    public RuleBuilder List(string key, params string[] values)
    {
        var keyNode = Write(key, "", ":\n");
        var items = values.Select(value => (DataNode)Write(value, "  - ", "\n")).ToImmutableArray();
        options.Add(new DataEntry(keyNode, new DataList(new TextRange(keyNode.Range.Start, text.Length), items)));
        return this;
    }

    public Rule Build(List<Problem> problems)
    {
        var checkNode = Write(check, "check: ", "\n");
        var messageNode = Write(message, "message: ", "\n---\n");
        var source = new SourceText($"rules/{id}.md", text.ToString());
        var all = new TextRange(0, text.Length);
        var map = new DataMap(all, [.. options]);
        var page = new RulePage
        {
            Id = id,
            Stylebook = id[..id.IndexOf('/')],
            Group = "",
            Source = source,
            Head = new DataMap(all, [.. options, new DataEntry(messageNode, messageNode) with { Key = new DataScalar(all, DataScalarKind.Text, "message", null) }]),
            BodyStart = text.Length,
            Check = checkNode,
            Severity = Severity.Warning,
            Message = message,
            FactSource = "the desk",
            Fix = Fix,
            Scope = Scope,
            Skip = Skip,
            Options = map,
        };
        return new Rule(page, page.Severity, new RuleOptions([(source, map)], problems));
    }

    private DataScalar Write(string value, string before, string after)
    {
        text.Append(before);
        var start = text.Length;
        text.Append(value).Append(after);
        return new DataScalar(new TextRange(start, start + value.Length), DataScalarKind.Text, value, value.Length == 0 ? null : SourceMap.OfSlice(start, value.Length));
    }
}
