using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Data;

/// <summary>Data written in a test, put behind a line of text so that offsets of the slice and of the file differ.</summary>
internal sealed class DataText
{
    private const string Before = "Zürich 😀\r\n";

    private DataText(string text, Func<SourceText, TextRange, List<Problem>, DataNode?> read)
    {
        Source = new SourceText("page.md", Before + text + "\nbehind");
        Root = read(Source, new TextRange(Before.Length, Before.Length + text.Length), Problems);
    }

    public SourceText Source { get; }

    public DataNode? Root { get; }

    public List<Problem> Problems { get; } = [];

    /// <summary>The only problem as <c>‘slice’ message</c>.</summary>
    public string Problem
    {
        get
        {
            var problem = Assert.Single(Problems);
            return $"‘{Slice(problem.Range)}’ {problem.Message}";
        }
    }

    public static DataText Yaml(string text) => new(text, YamlReader.Read);

    public static DataText Toml(string text) => new(text, TomlReader.Read);

    public static DataText Json(string text) => new(text, JsonReader.Read);

    public DataNode? this[string key] => Assert.IsType<DataMap>(Root).Find(key);

    public DataScalar Scalar(string key) => Assert.IsType<DataScalar>(this[key]);

    public string Slice(TextRange range) => Source.Slice(range).ToString();

    public string SliceOf(string key) => Slice(this[key]!.Range);

    /// <summary>The runs of a scalar's content: the text of literal ones, <c>text←source</c> of the others.</summary>
    public string[] Runs(string key)
    {
        var scalar = Scalar(key);
        return [.. (scalar.Content?.Runs ?? []).Select(run => Describe(scalar.Text.Substring(run.ProseStart, run.ProseLength), run))];
    }

    /// <summary>Fails unless every scalar, keys included, maps to the source without gap, and literal runs equal their source.</summary>
    public void CheckMaps()
    {
        if (Root is not null) Check(Root);
    }

    private string Describe(string text, SourceRun run) =>
        run.Kind == SourceRunKind.Literal ? text : $"{text}←{Slice(run.Source)}{(run.Kind == SourceRunKind.Break ? " (break)" : "")}";

    private void Check(DataNode node)
    {
        switch (node)
        {
            case DataMap map:
                foreach (var entry in map.Entries)
                {
                    Check(entry.Key);
                    Check(entry.Value);
                }

                Assert.All(map.Entries, entry => Assert.True(map.Range.Contains(entry.Value.Range) && map.Range.Contains(entry.Key.Range)));
                break;
            case DataList list:
                foreach (var item in list.Items) Check(item);
                Assert.All(list.Items, item => Assert.True(list.Range.Contains(item.Range)));
                break;
            case DataScalar scalar:
                Check(scalar);
                break;
        }
    }

    private void Check(DataScalar scalar)
    {
        if (scalar.Text.Length == 0)
        {
            Assert.Null(scalar.Content);
            return;
        }

        int prose = 0, source = scalar.Range.Start;
        foreach (var run in scalar.Content!.Runs)
        {
            Assert.Equal(prose, run.ProseStart);
            Assert.True(run.SourceStart >= source && run.Source.End <= scalar.Range.End, "Runs follow each other inside the scalar.");
            if (run.Kind == SourceRunKind.Literal) Assert.Equal(Slice(run.Source), scalar.Text.Substring(prose, run.ProseLength));
            (prose, source) = (prose + run.ProseLength, run.Source.End);
        }

        Assert.Equal(scalar.Text.Length, prose);
    }
}
