namespace StyleLint.Data;

/// <summary>How much the readers of YAML, TOML and JSON accept: what they read comes from strangers.</summary>
internal static class DataLimits
{
    /// <summary>How deep lists and maps may be nested.</summary>
    public const int MaxDepth = 64;

    /// <summary>How long the data may be, in UTF-16 code units.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>How long the front matter of an article may be, in UTF-16 code units: less than a configuration or a page, of which a run reads few.</summary>
    public const int MaxFrontMatter = 1 << 18;

    /// <summary>What a report says of data that is nested too deep.</summary>
    public static string TooDeep { get; } = $"The data is nested more than {MaxDepth} levels deep; write it flatter.";

    /// <summary>What a report says of data that is too long.</summary>
    /// <param name="most">How long it may be, in UTF-16 code units.</param>
    public static string TooLong(int most) => $"The data is longer than {most} characters; make it shorter.";
}
