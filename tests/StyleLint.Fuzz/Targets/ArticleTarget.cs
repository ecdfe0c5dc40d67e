using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Fuzz.Targets;

/// <summary>The whole path of an article, with every rule on.</summary>
internal sealed class ArticleTarget : FuzzTarget
{
    /// <summary>The limit of a pattern counts time and not work, and machines have other work.</summary>
    private const int Attempts = 4;

    private readonly Linter linter = PageTexts.LinterOf(PageTexts.EverythingOn);
    private int count;

    public override string Name => "article";

    public override int Readings => 4;

    public override IReadOnlyList<string> Seeds { get; } =
    [
        .. PageTexts.Articles,
        .. PageTexts.Articles.Chunk(12).Select(static articles => string.Join("\n\n", articles)),
        .. PageTexts.Articles.Chunk(12).Select(static articles => string.Concat(articles).ReplaceLineEndings(" ")),
    ];

    public override void Run(string input)
    {
        var diagnostics = Check(input);
        if (++count % 8 == 0 && !Check(input).Select(Describe).SequenceEqual(diagnostics.Select(Describe), StringComparer.Ordinal)) throw new FuzzFault("The same text has other diagnostics the second time.");
        Fix(input, diagnostics, FixSafety.Safe);
        Fix(input, diagnostics, FixSafety.Offer);
    }

    private static string Describe(Diagnostic diagnostic) => $"{diagnostic.Range} {diagnostic.RuleId} {diagnostic.Message}";

    private ImmutableArray<Diagnostic> Check(string input)
    {
        var source = new SourceText("story.md", input);
        var diagnostics = linter.Check(linter.Parse(source));
        for (var attempt = 1; attempt < Attempts && diagnostics.Any(static found => found.RuleId == BuiltInRules.PatternTimeoutId); attempt++) diagnostics = linter.Check(linter.Parse(source));
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.RuleId is BuiltInRules.Internal or BuiltInRules.PatternTimeoutId) throw new FuzzFault(diagnostic.Message);
            Expect(IsInside(source, diagnostic.Range) && diagnostic.Related.All(related => IsInside(source, related.Range)), diagnostic, "has a range outside the text");
            Expect(diagnostic.Message.Length > 0, diagnostic, "has no message");
            Expect(diagnostic.Fix is null || AreSound(source, diagnostic.Fix), diagnostic, "has edits that overlap or leave the text");
        }

        return diagnostics;
    }

    private void Fix(string input, ImmutableArray<Diagnostic> diagnostics, FixSafety safety)
    {
        var source = new SourceText("story.md", input);
        var result = Fixer.Apply(source.Text, diagnostics, safety);
        if (result.Applied > 0) Check(result.Text);
    }

    private static bool IsInside(SourceText source, TextRange range) => range.Start >= 0 && range.Start <= range.End && range.End <= source.Text.Length;

    private static bool AreSound(SourceText source, Fix fix)
    {
        var end = 0;
        foreach (var edit in fix.Edits)
        {
            if (!IsInside(source, edit.Range) || edit.Range.Start < end) return false;
            end = edit.Range.End;
        }

        return fix.Edits.Length > 0;
    }

    private static void Expect(bool holds, Diagnostic diagnostic, string otherwise)
    {
        if (!holds) throw new FuzzFault($"{Describe(diagnostic)}: {otherwise}.");
    }
}
