using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;

namespace StyleLint.Tests.Diagnostics;

/// <summary>In these stories “per cent” breaks <c>ap/percent</c> and “okay” breaks <c>newsroom/ok</c>.</summary>
public sealed class SuppressionsTests
{
    private static readonly KnownRules Rules = new(["ap/percent", "ap/month", "newsroom/ok"]);

    [Fact]
    public void A_story_without_comments_keeps_all() =>
        Assert.Equal(["ap/percent@1", "newsroom/ok@1"], Kept("Up 5 per cent, okay."));

    [Fact]
    public void Disable_holds_to_the_end_or_to_enable() =>
        Assert.Equal(["ap/percent@1", "newsroom/ok@5", "ap/percent@9"], Kept("""
            5 per cent

            <!-- style-lint disable ap/percent -->

            6 per cent, okay

            <!-- style-lint enable ap/percent -->

            7 per cent
            """));

    [Theory]
    [InlineData("disable", "")]
    [InlineData("disable ap", "newsroom/ok@3")]
    [InlineData("disable ap/percent newsroom/ok", "")]
    [InlineData("disable ap/percent,newsroom/ok", "")]
    [InlineData("disable newsroom/ok -- the mayor writes so", "ap/percent@3")]
    [InlineData("disable-file ap/percent", "newsroom/ok@3")]
    public void A_comment_names_rules_a_stylebook_or_all(string comment, string kept) =>
        Assert.Equal(kept.Split(' ', StringSplitOptions.RemoveEmptyEntries), Kept($"<!-- style-lint {comment} -->\n\n6 per cent, okay"));

    [Fact]
    public void The_last_comment_that_names_a_rule_decides() =>
        Assert.Equal(["ap/percent@7", "ap/percent@11", "newsroom/ok@11"], Kept("""
            <!-- style-lint disable -->

            1 per cent, okay

            <!-- style-lint enable ap -->

            2 per cent, okay

            <!-- style-lint enable -->

            3 per cent, okay
            """));

    [Theory]
    [InlineData("<!-- style-lint disable-next ap/percent -->\n\n- 1 per cent\n- 2 per cent\n\n3 per cent", "ap/percent@6")]
    [InlineData("<!-- style-lint disable-next ap/percent -->\n1 per cent\n\n2 per cent", "ap/percent@4")]
    [InlineData("<!-- style-lint disable-next ap/percent -->\n<!-- style-lint disable-next newsroom/ok -->\n\n1 per cent, okay", "")]
    [InlineData("- one\n\n  <!-- style-lint disable-next ap/percent -->\n\n- 1 per cent\n- 2 per cent", "ap/percent@6")]
    [InlineData("> <!-- style-lint disable-next ap/percent -->\n>\n> 1 per cent\n\n2 per cent", "ap/percent@5")]
    [InlineData("A word <!-- style-lint disable-next ap/percent --> and 1 per cent\n\n2 per cent", "ap/percent@1")]
    [InlineData("<!-- style-lint disable-next ap/percent -->\n\n## 1 per cent\n\n2 per cent", "ap/percent@5")]
    public void Disable_next_holds_for_the_next_block(string story, string kept) =>
        Assert.Equal(kept.Split(' ', StringSplitOptions.RemoveEmptyEntries), Kept(story));

    [Fact]
    public void Disable_file_reaches_back_to_the_headline() =>
        Assert.Empty(Kept("# 5 per cent\n\n<!-- style-lint disable-file ap/percent -->\n\nText."));

    [Fact]
    public void The_reason_is_kept()
    {
        var suppressed = Assert.Single(Apply("<!-- style-lint disable ap/percent -- a title -->\n\n5 per cent").Suppressed);
        Assert.Equal(("a title", "ap/percent", new TextRange(0, 49)), (suppressed.Reason, suppressed.Diagnostic.RuleId, suppressed.Comment));
    }

    [Theory]
    [InlineData("<!-- style-lint disable ap/month, newsroom/ok -->\n\nokay",
                "                        ^^^^^^^^", "style-lint/unused-suppression", "‘ap/month’ reports nothing here. Delete ‘ap/month’.")]
    [InlineData("<!-- style-lint disable -->\n\nFine.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^", "style-lint/unused-suppression", "No rule reports anything here. Delete the comment.")]
    [InlineData("<!-- style-lint disable ap/percnt -->\n\nFine.",
                "                        ^^^^^^^^^", "style-lint/unknown-rule", "Unknown rule ‘ap/percnt’. Did you mean ‘ap/percent’?")]
    [InlineData("<!-- style-lint disable percent -->\n\nFine.",
                "                        ^^^^^^^", "style-lint/unknown-rule", "Unknown rule ‘percent’. Did you mean ‘ap/percent’?")]
    [InlineData("<!-- style-lint disable xyzzy -->\n\nFine.",
                "                        ^^^^^", "style-lint/unknown-rule", "Unknown rule ‘xyzzy’. ‘style-lint rules’ lists the rules.")]
    [InlineData("<!-- style-lint off ap/percent -->\n\nFine.",
                "                ^^^", "style-lint/bad-comment", "‘off’ is no instruction. Write ‘style-lint’ and then ‘disable’, ‘enable’, ‘disable-next’ or ‘disable-file’.")]
    [InlineData("<!-- style-lint-disable ap/percent -->\n\nFine.",
                "     ^^^^^^^^^^^^^^^^^^", "style-lint/bad-comment", "‘style-lint-disable’ is no instruction. Write ‘style-lint’ and then ‘disable’, ‘enable’, ‘disable-next’ or ‘disable-file’.")]
    [InlineData("<!-- style-lint disable style-lint/front-matter -->\n\nFine.",
                "                        ^^^^^^^^^^^^^^^^^^^^^^^", "style-lint/bad-comment", "‘style-lint/front-matter’ reports on the file and its comments and cannot be switched off. Resolve what it reports.")]
    public void A_comment_that_does_nothing_is_reported_at_its_place(string story, string carets, string rule, string message)
    {
        var diagnostic = Assert.Single(Apply(story).Kept);
        Assert.Equal((rule, message), (diagnostic.RuleId, diagnostic.Message));
        Assert.Equal(new TextRange(carets.IndexOf('^', StringComparison.Ordinal), carets.Length), diagnostic.Range);
    }

    [Theory]
    [InlineData("<!-- a note to the desk -->\n\nFine.")]
    [InlineData("`<!-- style-lint disable -->`\n\nFine.")]
    [InlineData("<!-- style-lint enable ap/percent -->\n\nFine.")]
    public void Other_comments_say_nothing(string story) => Assert.Empty(Apply(story).Kept);

    [Theory]
    [InlineData("One.\n\n<!-- style-lint disable ap/percent -->\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\n<!-- style-lint disable ap/percent -->\nTwo.", "One.\n\nTwo.")]
    [InlineData("<!-- style-lint disable ap/percent newsroom/ok -->\n\nokay", "<!-- style-lint disable newsroom/ok -->\n\nokay")]
    [InlineData("<!-- style-lint disable newsroom/ok, ap/percent -- why -->\n\nokay", "<!-- style-lint disable newsroom/ok -- why -->\n\nokay")]
    public void What_hides_nothing_can_be_deleted(string story, string after) =>
        Assert.Equal(after, Fixer.Apply(story, Apply(story).Kept, FixSafety.Offer).Text);

    [Fact]
    public void The_tool_own_diagnostics_are_not_hidden()
    {
        var article = Parse("<!-- style-lint disable -->\n\nokay");
        var broken = new Diagnostic(BuiltInRules.FrontMatter, Severity.Error, new TextRange(30, 31), "Broken.", [], null);
        Assert.Contains(broken, Suppressions.Apply(article, [broken], Rules).Kept);
    }

    [Fact]
    public void Thousands_of_comments_take_no_time()
    {
        var story = string.Concat(Enumerable.Repeat("<!-- style-lint disable ap/percent -->\n\n1 per cent\n\n<!-- style-lint enable -->\n\n<!-- style-lint disable-next newsroom/ok -->\n\n2 per cent, okay\n\n", 2000));
        Assert.Equal(2000, Apply(story).Kept.Length);
    }

    private static string[] Kept(string story)
    {
        var article = Parse(story);
        return [.. Suppressions.Apply(article, Findings(article), Rules).Kept.Select(kept => $"{kept.RuleId}@{article.Source.Lines.PositionOf(kept.Range.Start).Line}")];
    }

    private static SuppressionResult Apply(string story)
    {
        var article = Parse(story);
        return Suppressions.Apply(article, Findings(article), Rules);
    }

    private static Article Parse(string story) => new ArticleParser(FrontMatterKeys.Default, new DatelineParser(Gazetteer.Empty)).Parse(new SourceText("story.md", story.ReplaceLineEndings("\n")));

    private static ImmutableArray<Diagnostic> Findings(Article article)
    {
        var found = new List<Diagnostic>();
        foreach (var (word, rule) in new[] { ("per cent", "ap/percent"), ("okay", "newsroom/ok") })
            for (var at = article.Source.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = article.Source.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
                found.Add(new Diagnostic(rule, Severity.Warning, new TextRange(at, at + word.Length), "Change it.", [], null));
        return DiagnosticOrder.SortAndDropDuplicates(found);
    }
}
