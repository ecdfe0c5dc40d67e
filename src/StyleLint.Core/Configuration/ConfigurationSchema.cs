namespace StyleLint.Configuration;

/// <summary>The JSON schema of <c>.style-lint.yml</c>, for editors.</summary>
public static class ConfigurationSchema
{
    /// <summary>The schema's text.</summary>
    public static string Read()
    {
        using var stream = typeof(ConfigurationSchema).Assembly.GetManifestResourceStream("style-lint.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
