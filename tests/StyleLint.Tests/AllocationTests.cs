using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;
using StyleLint.Tests.Matching;

namespace StyleLint.Tests;

/// <summary>Long stories are checked by the thousand: what a check allocates must not grow with their words.</summary>
[Collection(Alone.Name)]
public class AllocationTests
{
    private const string Sentence = "The ice on the lake was thick, and the harbor stayed shut for days while the wind kept on. ";

    private static readonly Lazy<Linter> Default = new(static () =>
    {
        var problems = new List<Problem>();
        return Linter.Compile(StylebookLoader.Load(LintConfiguration.Default, problems), LintConfiguration.Default, problems);
    });

    [Fact]
    public void A_check_allocates_nothing_for_a_word()
    {
        var (few, many) = (Parse(100), Parse(10_000));
        Assert.Empty(Default.Value.Check(many));
        var grown = AllocatedBy(() => Default.Value.Check(many)) - AllocatedBy(() => Default.Value.Check(few));
        Assert.InRange(grown, long.MinValue, many.Blocks[0].Tokens.Length / 10);
    }

    [Fact]
    public void Looking_for_phrases_allocates_nothing_for_a_word()
    {
        var builder = new PhraseTrieBuilder();
        builder.NewSet().Add("per cent", PhraseCase.Ignore);
        var trie = builder.Build();
        var (few, many) = (Blocks.Of(Repeat(100)), Blocks.Of(Repeat(10_000)));
        Assert.Equal(AllocatedBy(() => trie.Find([few])), AllocatedBy(() => trie.Find([many])));
    }

    private static Article Parse(int sentences) => Default.Value.Parse(new SourceText("story.md", Repeat(sentences)));

    private static string Repeat(int sentences) => string.Concat(Enumerable.Repeat(Sentence, sentences)) + "\n";

    /// <summary>The second time, when everything that is made once has been made.</summary>
    private static long AllocatedBy(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
