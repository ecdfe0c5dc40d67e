using System.Buffers;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Vale;

/// <summary>Reads an article as Vale does.</summary>
internal static partial class ValeViewReader
{
    private static readonly SearchValues<string> Tasks = SearchValues.Create(["[ ]", "[x]", "[X]"], StringComparison.Ordinal);

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>Reads an article.</summary>
    /// <exception cref="RegexMatchTimeoutException">A pattern of the configuration took too long.</exception>
    public static ValeView Read(Article article, ValeViewSettings settings)
    {
        var source = article.Source.Text;
        var walker = new ValeWalker(source, settings, new ValeComments(settings.Styles));
        ReadFrontMatter(article, walker);
        var masked = Mask(article, settings);
        var reader = new ValeMarkdownReader(source, masked, walker);
        var tooDeep = article.MarkdownProblem?.Range ?? MarkdownLimits.Exceeded(masked);
        if (tooDeep is null && DocumentOf(article, masked) is { } document) reader.Read(document);
        else tooDeep ??= new TextRange(0, 0);
        return walker.Finish() with { TooDeep = tooDeep ?? (reader.IsTooDeep ? new TextRange(0, 0) : null) };
    }

    /// <summary>The article's own tree, where it has one and nothing that Vale reads was hidden from it; null where it is nested too deeply.</summary>
    private static MarkdownDocument? DocumentOf(Article article, string masked)
    {
        if (!article.IsOnlyFrontMatter && !masked.AsSpan().ContainsAny(Tasks) && MarkdownMask.Apply(article.Source.Text, article.FrontMatter?.Range.End ?? 0) == masked) return article.Document;
        try
        {
            return Markdown.Parse(masked, Pipeline);
        }
        catch (ArgumentException)
        {
            return null; // Markdig’s only refusal: lists or quotations nested deeper than its limit.
        }
    }

    private static void ReadFrontMatter(Article article, ValeWalker walker)
    {
        if (article.FrontMatter is not { } frontMatter) return;
        walker.Count("pre");
        if (frontMatter.Values is not { } map) return;
        foreach (var entry in map.Entries)
            if (entry.Value is DataScalar { Content: { } content } scalar && IsText(scalar))
                walker.FrontMatter(entry.Key.Text, scalar.Text, content);
    }

    /// <summary>Vale's reader of YAML takes dates with a time zone for text.</summary>
    private static bool IsText(DataScalar scalar) =>
        scalar.Kind == DataScalarKind.Text || (scalar.Kind == DataScalarKind.Date && DateWithZone().IsMatch(scalar.Text));

    private static string Mask(Article article, ValeViewSettings settings)
    {
        var source = article.Source.Text;
        var bodyStart = article.FrontMatter?.Range.End ?? 0;
        if (bodyStart == 0 && settings.Ignores.IsEmpty) return source;
        if (settings.Ignores.IsEmpty) return string.Create(source.Length, (source, bodyStart), static (masked, state) =>
        {
            state.source.CopyTo(masked);
            Hide(masked, new TextRange(0, state.bodyStart), ' ');
        });
        var masked = source.ToCharArray();
        Hide(masked, new TextRange(0, bodyStart), ' ');
        foreach (var ignore in settings.Ignores)
        {
            if (ignore.Files?.IsMatch(article.Source.Path) == false) continue;
            foreach (Match match in ignore.Pattern.Matches(source))
                Hide(masked, new TextRange(match.Index, match.Index + match.Length), ignore.IsBlock ? ' ' : MarkdownMask.Filler);
        }

        return new string(masked);
    }

    private static void Hide(Span<char> text, TextRange range, char filler)
    {
        for (var index = range.Start; index < range.End; index++)
            if (text[index] is not ('\n' or '\r'))
                text[index] = filler;
    }

    [GeneratedRegex(@"^\d{4}-\d+-\d+ .+ [+-]\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateWithZone();
}
