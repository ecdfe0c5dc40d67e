using NJsonSchema;
using StyleLint.Configuration;

namespace StyleLint.Tests.Configuration;

public sealed class ConfigurationSchemaTests
{
    // The documented example of ConfigurationReaderTests, in JSON.
    private const string Documented = """
        {
          "stylebooks": ["newsroom", "ap", "./stylebook"], "edition": 2024,
          "rules": { "ap/serial-comma": "off", "newsroom/dateline": { "severity": "error", "required": true, "credits": ["AP"] } },
          "frontMatter": { "headline": "title", "published": "date", "updated": ["lastmod", "updated", "modified"] },
          "accept": ["Ledger", "Roe"],
          "overrides": [{ "files": ["opinion/**"], "rules": { "newsroom/dateline": false } }],
          "ignore": ["drafts/**"]
        }
        """;

    [Theory]
    [InlineData(Documented)]
    [InlineData("{}")]
    [InlineData("""{ "rules": null, "ignore": "drafts/**" }""")]
    public async Task What_the_reader_takes_the_schema_takes(string json) =>
        Assert.Empty((await Schema()).Validate(json));

    [Theory]
    [InlineData("""{ "rule": {} }""")]
    [InlineData("""{ "edition": "new" }""")]
    [InlineData("""{ "rules": { "ap/percent": "eror" } }""")]
    [InlineData("""{ "rules": { "ap/percent": { "severity": "fatal" } } }""")]
    [InlineData("""{ "overrides": [{ "files": "a" }] }""")]
    [InlineData("""{ "frontMatter": { "headlin": "title" } }""")]
    [InlineData("""{ "ignore": ["*.{md,txt}"] }""")]
    public async Task What_the_reader_rejects_the_schema_rejects(string json) =>
        Assert.NotEmpty((await Schema()).Validate(json));

    [Fact]
    public async Task Reader_and_schema_know_the_same_keys_and_the_schema_describes_each()
    {
        var schema = await Schema();
        var rule = schema.Definitions["rules"].AdditionalPropertiesSchema!.OneOf.Single(option => option.Properties.Count > 0);
        AssertKeys(ConfigurationKeys.File, schema.Properties);
        AssertKeys(ConfigurationKeys.FrontMatter, schema.Properties["frontMatter"].Properties);
        AssertKeys(ConfigurationKeys.Override, schema.Properties["overrides"].Item!.Properties);
        AssertKeys(ConfigurationKeys.Rule, rule.Properties);
        foreach (var level in ConfigurationKeys.Level)
            Assert.Contains(level, schema.Definitions["level"].Enumeration);
    }

    private static void AssertKeys(IEnumerable<string> known, IDictionary<string, JsonSchemaProperty> properties)
    {
        Assert.Equal(known.Order(StringComparer.Ordinal), properties.Keys.Order(StringComparer.Ordinal));
        Assert.All(properties.Values, property => Assert.EndsWith(".", property.Description, StringComparison.Ordinal));
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(ConfigurationSchema.Read());
}
