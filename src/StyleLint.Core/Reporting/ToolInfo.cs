namespace StyleLint.Reporting;

/// <summary>How reports name the tool and where they send a reader.</summary>
public static class ToolInfo
{
    /// <summary>The tool's name.</summary>
    public const string Name = "StyleLint";

    /// <summary>
    /// The project's home page, which SARIF asks for. There is none yet: the domain <c>example</c> is reserved, so that the
    /// address cannot lead to a stranger's page. This is the only place that knows it.
    /// </summary>
    public const string InformationUri = "https://style-lint.example/";

    /// <summary>The version in three numbers, as semantic versioning writes it.</summary>
    public static string Version { get; } = typeof(ToolInfo).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Name and version.</summary>
    public static string FullName { get; } = $"{Name} {Version}";
}
