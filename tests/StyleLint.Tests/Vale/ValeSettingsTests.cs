using StyleLint.Diagnostics;

namespace StyleLint.Tests.Vale;

/// <summary>What <c>vale</c> in a configuration says about Vale's styles.</summary>
public sealed class ValeSettingsTests : IDisposable
{
    private const string Text = "It was very late. “A very old bus,” the mayor said.\n\n%% very long %%\n";

    private readonly ValeDesk desk = new ValeDesk()
        .Rule("Very", "extends: existence\nmessage: m\nlevel: warning\ntokens: [very]\n")
        .Rule("Mayor", "extends: existence\nmessage: m\nlevel: suggestion\ntokens: [mayor]\n");

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("", "late", "old", "said", "long")]
    [InlineData("vale:\n  minAlertLevel: warning\n", "late", "old", "long")]
    [InlineData("vale:\n  minAlertLevel: error\n")]
    [InlineData("vale:\n  quotes: skip\n", "late", "said", "long")]
    [InlineData("vale:\n  blockIgnores: '(?s) *(%%.*?%%)'\n", "late", "old", "said")]
    [InlineData("vale:\n  tokenIgnores: ['very l\\w+', mayor]\n", "old")]
    [InlineData("vale:\n  tokenIgnores: [{ files: 'news/*.md', pattern: very }]\n", "said")]
    [InlineData("vale:\n  tokenIgnores: [{ files: 'opinion/*.md', pattern: very }]\n", "late", "old", "said", "long")]
    public void Settings_say_what_is_read(string configuration, params string[] behind)
    {
        var found = desk.Check(Text, configuration);
        Assert.Empty(desk.Problems);
        Assert.Equal(behind, found.Select(static each => Text[(each.Range.End + 1)..].Split([' ', '.'])[0]));
    }

    [Theory]
    [InlineData("vale: loud\n", "2:7: ")]
    [InlineData("vale:\n  minAlertLevel: loud\n", "3:18: ‘minAlertLevel’ must be one of ‘suggestion’, ‘warning’, ‘error’.")]
    [InlineData("vale:\n  quotes: never\n", "3:11: ‘quotes’ must be one of ‘check’, ‘skip’.")]
    [InlineData("vale:\n  token: a\n", "3:3: Unknown key ‘token’.")]
    [InlineData("vale:\n  vocab: [words]\n", "3:11: There is no vocabulary ‘words’")]
    [InlineData("vale:\n  blockIgnores: [{ pattern: a }]\n", "3:18: ‘blockIgnores’ must be a list of patterns")]
    [InlineData("vale:\n  blockIgnores: ['(a']\n", "3:18: ‘(a’ is no valid regular expression")]
    [InlineData("vale:\n  tokenIgnores:\n    - { files: 'a[.md', pattern: a }\n", "4:16: ‘a[.md’ is not a glob")]
    [InlineData("vale:\n  tokenIgnores:\n    - { files: '*.md', pattern: '(a' }\n", "4:33: ‘(a’ is no valid regular expression")]
    public void A_mistake_is_told_with_its_place(string configuration, string expected)
    {
        desk.Check(Text, configuration);
        Assert.Contains($".style-lint.yml:{expected}", Assert.Single(desk.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_word_is_no_mistake()
    {
        Assert.Equal(Severity.Warning, Assert.Single(desk.Check("It was very late.\n")).Severity);
        Assert.Empty(desk.Check("It was very late.\n", "vale:\n  accept: [very]\n"));
    }
}
