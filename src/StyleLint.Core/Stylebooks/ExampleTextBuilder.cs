using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;

namespace StyleLint.Stylebooks;

/// <summary>Joins lines of a page to an example article and remembers where each came from.</summary>
internal sealed class ExampleTextBuilder(SourceText page)
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<(int InArticle, int InPage)>.Builder starts = ImmutableArray.CreateBuilder<(int InArticle, int InPage)>();

    /// <summary>Where the last line starts in the article; 0 before the first.</summary>
    public int LastLineStart => starts.Count == 0 ? 0 : starts[^1].InArticle;

    /// <summary>Whether a line has been added.</summary>
    public bool HasLines => starts.Count > 0;

    /// <summary>Adds a line of the page, given without its line ending.</summary>
    public void Add(TextRange line)
    {
        starts.Add((text.Length, line.Start));
        text.Append(page.Slice(line)).Append('\n');
    }

    /// <summary>The article so far.</summary>
    public ExampleText ToText(TextRange fence) => new(text.ToString(), fence, starts.ToImmutable());
}
