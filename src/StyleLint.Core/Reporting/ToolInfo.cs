namespace StyleLint.Reporting;

/// <summary>How reports name the tool and where they send a reader.</summary>
public static class ToolInfo
{
    /// <summary>The tool's name.</summary>
    public const string Name = "StyleLint";

    /// <summary>The project's home page.</summary>
    public const string InformationUri = "https://github.com/stylelint-newsroom/style-lint";

    /// <summary>The version in three numbers, as semantic versioning writes it.</summary>
    public static string Version { get; } = typeof(ToolInfo).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Name and version.</summary>
    public static string FullName { get; } = $"{Name} {Version}";

    /// <summary>The web page of a rule that ships with the tool.</summary>
    /// <param name="page">The page's path inside <c>rules/</c>, with forward slashes.</param>
    public static string RulePageUri(string page) =>
        $"{InformationUri}/blob/main/rules/{string.Join('/', page.Split('/').Select(Uri.EscapeDataString))}";
}
