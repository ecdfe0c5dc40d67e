namespace StyleLint.Tests.Cli;

public sealed class InitFromValeTests
{
    [Fact]
    public void A_vale_ini_becomes_a_configuration_that_finds_the_same()
    {
        using var desk = new Desk()
            .Write(".vale.ini", "StylesPath = styles\nMinAlertLevel = suggestion\nVocab = Base\n[*.md]\nBasedOnStyles = House\nHouse.Mayor = error\nTokenIgnores = (\\{[^}]+\\}), %\\w+%\n[news/*.md]\nHouse.Very = NO\n")
            .Write("styles/House/Very.yml", "extends: existence\nmessage: Not '%s'.\nlevel: suggestion\ntokens: [very]\n")
            .Write("styles/House/Mayor.yml", "extends: existence\nmessage: Not '%s'.\ntokens: [mayor, the]\n")
            .Write("styles/config/vocabularies/Base/accept.txt", "the\n")
            .Write("a.md", "The very {very} old mayor and the new one.\n")
            .Write("news/b.md", "The very old mayor.\n");
        var before = desk.Run("check", "--config", ".vale.ini", "--format", "json", "a.md", "news/b.md");

        var result = desk.Run("init", "--from-vale");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("stylebooks: ['vale:styles/House']", desk.Read(".style-lint.yml"), StringComparison.Ordinal);
        Assert.Equal(before, desk.Run("check", "--format", "json", "a.md", "news/b.md"));
        Assert.Equal(3, before.Out.Split("\"rule\"").Length - 1);
    }

    [Fact]
    public void Without_a_vale_ini_nothing_is_written()
    {
        using var desk = new Desk();
        Assert.Equal(new CommandResult(2, "", "style-lint: There is no ‘.vale.ini’.\n"), desk.Run("init", "--from-vale"));
    }

    [Fact]
    public void Explain_shows_a_rule_of_a_Vale_style()
    {
        using var desk = new Desk()
            .Write(".style-lint.yml", "stylebooks: ['vale:./styles/House']\n")
            .Write("styles/House/Very.yml", "extends: existence\nmessage: Not '%s'.\nlink: https://example.org/very\ntokens: [very]\n");
        var result = desk.Run("explain", "House.Very");
        Assert.Equal(0, result.Code);
        Assert.Contains("extends: existence", result.Out, StringComparison.Ordinal);
        Assert.Contains("House.Very", desk.Run("rules").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_style_cannot_do_here_is_said_and_the_check_goes_on()
    {
        using var desk = new Desk()
            .Write(".style-lint.yml", "stylebooks: ['vale:./styles/House']\n")
            .Write("styles/House/Words.yml", "extends: spelling\nmessage: Not '%s'.\n")
            .Write("a.md", "A story.\n");
        var result = desk.Run("check", "a.md");
        Assert.Equal(0, result.Code);
        Assert.EndsWith("styles/House/Words.yml:1:10: The rule does not run: ‘spelling’ needs Hunspell dictionaries, which StyleLint does not read.\n", result.Error, StringComparison.Ordinal);
    }
}
