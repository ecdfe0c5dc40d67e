using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Rules;

/// <summary>The stylebooks inside the tool, read once for all tests.</summary>
internal static class EmbeddedPages
{
    private static readonly List<Problem> ReadingProblems = [];

    public static IReadOnlyList<Stylebook> Stylebooks { get; } =
        [.. EmbeddedStylebooks.Names.Select(name => EmbeddedStylebooks.Read(name, ReadingProblems)!)];

    public static IReadOnlyList<Problem> Problems => ReadingProblems;

    public static PageTester Tester { get; } = new(Stylebooks, ReadingProblems);

    public static RulePage Find(string id) => Stylebooks.SelectMany(stylebook => stylebook.Pages).Single(page => page.Id == id);
}
