using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

/// <summary>A whole rule page that passes, to be spoiled by each test in its own way.</summary>
internal static class PercentPage
{
    public const string Path = "house/numbers/percent.md";

    public const string Text = """
        ---
        check: words
        severity: warning
        message: Use “{use}”, not “{found}”.
        source: AP Stylebook, “percent, percentage, percentage points”
        fix: safe
        words:
          per cent: percent
        ---
        # Write percent as one word

        Readers stumble over two words where one will do.

        ## Flagged
        ```md bad
        Turnout rose 5 per cent in May.
                       ^^^^^^^^ Use “percent”, not “per cent”.
        ```
        ```md fixed
        Turnout rose 5 percent in May.
        ```

        ## Accepted
        ```md good
        “It was nine per cent,” she said.
        ```

        """;

    public static RulePage Read(string text, List<Problem> problems) =>
        RulePageReader.Read(new SourceText(Path, text), "house", "numbers", "percent", problems).Rule!;

    /// <summary>Replaces a part of the page, which must be there exactly once.</summary>
    public static string With(string part, string replacement)
    {
        Assert.Equal(2, Text.Split(part).Length);
        return Text.Replace(part, replacement, StringComparison.Ordinal);
    }
}
