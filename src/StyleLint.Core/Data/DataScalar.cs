using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>A single value.</summary>
/// <param name="range">Where it stands, quotation marks included.</param>
/// <param name="kind">What it is.</param>
/// <param name="text">Its text, unquoted and unescaped.</param>
/// <param name="content">Maps each character of <paramref name="text"/> to the file; null where the text is empty.</param>
public sealed class DataScalar(TextRange range, DataScalarKind kind, string text, SourceMap? content) : DataNode(range)
{
    /// <summary>What it is.</summary>
    public DataScalarKind Kind { get; } = kind;

    /// <summary>Its text, unquoted and unescaped.</summary>
    public string Text { get; } = text;

    /// <summary>Maps each character of <see cref="Text"/> to the file; null where the text is empty.</summary>
    public SourceMap? Content { get; } = content;

    /// <summary>Whether it was written without quotation marks.</summary>
    public bool IsPlain => Content is null ? Range.IsEmpty : Content.Runs[0].SourceStart == Range.Start;
}
