namespace StyleLint.Articles;

/// <summary>How front matter is written.</summary>
public enum FrontMatterFormat
{
    /// <summary>Between lines of <c>---</c>.</summary>
    Yaml,

    /// <summary>Between lines of <c>+++</c>.</summary>
    Toml,

    /// <summary>One object that starts on the first line.</summary>
    Json,
}
