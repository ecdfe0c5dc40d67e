using System.Collections.Immutable;
using Markdig.Syntax;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>
/// Collects the examples of a page from its fenced blocks: <c>md bad</c>, <c>md fixed</c> (belongs to the bad one before
/// it), <c>md good</c>, and <c>yaml options</c> (options of the rule for the example that follows).
/// </summary>
internal sealed class ExampleReader(SourceText page, List<Problem> problems)
{
    private const string DefaultFileName = "article.md";
    private const string FileOption = "file=";

    private readonly List<PageExample> examples = [];
    private (DataMap? Map, TextRange Fence)? options;
    private bool canBeFixed;

    /// <summary>Reads one fenced block; blocks of other languages are no examples.</summary>
    /// <param name="block">The block.</param>
    /// <param name="shift">What to add to the block's offsets to get offsets of the page.</param>
    public void Add(FencedCodeBlock block, int shift)
    {
        var fence = LineAt(block.Span.Start + shift);
        var words = (block.Arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || block.Info is not ("md" or "yaml")) return;
        if (block.ClosingFencedCharCount == 0) Report(fence, "The block is never closed.");
        var lines = LinesOf(block, shift);
        switch (block.Info, words[0])
        {
            case ("md", "bad" or "good"): AddExample(words, fence, lines); break;
            case ("md", "fixed"): AddFixed(words, fence, lines); break;
            case ("yaml", "options"): AddOptions(fence, lines); break;
            default: Report(fence, $"‘{block.Info} {words[0]}’ is no kind of example. Known: ‘md bad’, ‘md fixed’, ‘md good’, ‘yaml options’."); break;
        }
    }

    /// <summary>The examples in the order of the page.</summary>
    public ImmutableArray<PageExample> Finish()
    {
        RejectUnusedOptions();
        return [.. examples];
    }

    private void AddExample(string[] words, TextRange fence, List<TextRange> lines)
    {
        var isBad = words[0] == "bad";
        var reader = new CaretReader(page, problems);
        foreach (var line in lines) reader.Add(line);
        var findings = reader.Finish();
        if (isBad && findings.IsEmpty) Report(fence, "A bad example marks what is wrong: put ‘^^^ message’ under it.");
        if (!isBad && !findings.IsEmpty) problems.Add(new Problem(page, findings[0].Place, "A good example has nothing to mark."));
        examples.Add(new PageExample(isBad, reader.ToText(fence), findings, null, FileNameOf(words, fence), options?.Map));
        options = null;
        canBeFixed = isBad;
    }

    private void AddFixed(string[] words, TextRange fence, List<TextRange> lines)
    {
        RejectUnusedOptions();
        if (words.Length > 1) Report(fence, "A fixed example takes nothing behind ‘fixed’: it has the file name of the bad example before it.");
        if (canBeFixed) examples[^1] = examples[^1] with { Fixed = TextOf(fence, lines) };
        else Report(fence, "A fixed example belongs right behind its bad example.");
        canBeFixed = false;
    }

    private void AddOptions(TextRange fence, List<TextRange> lines)
    {
        RejectUnusedOptions();
        canBeFixed = false;
        var content = lines.Count == 0 ? new TextRange(fence.End, fence.End) : new TextRange(lines[0].Start, lines[^1].End);
        var node = YamlReader.Read(page, content, problems);
        if (node is not DataMap) Report(fence, "The options of an example are keys and values.");
        options = (node as DataMap, fence);
    }

    private void RejectUnusedOptions()
    {
        if (options is { } unused) Report(unused.Fence, "Options belong right before the bad or good example that they are for.");
        options = null;
    }

    private string FileNameOf(string[] words, TextRange fence)
    {
        var name = DefaultFileName;
        foreach (var word in words.Skip(1))
            if (word.StartsWith(FileOption, StringComparison.Ordinal) && word.Length > FileOption.Length) name = word[FileOption.Length..];
            else Report(fence, $"‘{word}’ is not known here. An example may say ‘file=name.md’.");
        return name;
    }

    private ExampleText TextOf(TextRange fence, List<TextRange> lines)
    {
        var builder = new ExampleTextBuilder(page);
        foreach (var line in lines) builder.Add(line);
        return builder.ToText(fence);
    }

    private static List<TextRange> LinesOf(FencedCodeBlock block, int shift)
    {
        var lines = new List<TextRange>(block.Lines.Count);
        for (var index = 0; index < block.Lines.Count; index++)
        {
            var slice = block.Lines.Lines[index].Slice;
            lines.Add(new TextRange(slice.Start + shift, slice.End + 1 + shift));
        }

        return lines;
    }

    private TextRange LineAt(int offset) => page.Lines.RangeOf(page.Lines.PositionOf(offset).Line);

    private void Report(TextRange place, string message) => problems.Add(new Problem(page, place, message));
}
