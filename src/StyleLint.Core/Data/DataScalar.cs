using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>A single value.</summary>
/// <param name="range">Where it stands, quotation marks included.</param>
/// <param name="kind">What it is.</param>
/// <param name="text">Its text, unquoted and unescaped.</param>
/// <param name="content">Maps each character of <paramref name="text"/> to the file; null where the text is empty.</param>
public sealed class DataScalar(TextRange range, DataScalarKind kind, string text, SourceMap? content) : DataNode(range)
{
    private const int NoSlice = -1;

    private readonly int sliceStart = NoSlice;
    private SourceMap? content = content;

    /// <summary>A value that is one slice of its file. The map is made when somebody asks for it.</summary>
    internal DataScalar(TextRange range, DataScalarKind kind, string text, int sliceStart)
        : this(range, kind, text, null) => this.sliceStart = sliceStart;

    /// <summary>What it is.</summary>
    public DataScalarKind Kind { get; } = kind;

    /// <summary>Its text, unquoted and unescaped.</summary>
    public string Text { get; } = text;

    /// <summary>Maps each character of <see cref="Text"/> to the file; null where the text is empty.</summary>
    public SourceMap? Content => content ??= sliceStart == NoSlice ? null : SourceMap.OfSlice(sliceStart, Text.Length);

    /// <summary>Whether it was written without quotation marks.</summary>
    public bool IsPlain => Content is null ? Range.IsEmpty : Content.Runs[0].SourceStart == Range.Start;
}
