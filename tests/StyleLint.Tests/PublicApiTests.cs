using PublicApiGenerator;

namespace StyleLint.Tests;

/// <summary>What users of the library may rely on. A change of it is a decision, not an accident.</summary>
public class PublicApiTests
{
    /// <summary>With the environment variable set, the test approves what there is.</summary>
    private const string Update = "UPDATE_PUBLIC_API";

    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var file = Path.Combine(SourceTree.Root, "tests", "StyleLint.Tests", "PublicApi.approved.txt");
        var api = typeof(Linter).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable(Update) == "1") File.WriteAllText(file, api);

        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == api, $"The public API has changed. If it should have, run the tests once with {Update}=1 and tell of it in CHANGELOG.md.");
    }
}
