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
        reader.Read(DocumentOf(article, masked));
        return walker.Finish() with { IsTooDeep = reader.IsTooDeep };
    }

    /// <summary>The article's own tree, where nothing that Vale reads was hidden from it.</summary>
    private static MarkdownDocument DocumentOf(Article article, string masked)
    {
        if (article.MarkdownProblem is not null || MarkdownLimits.Exceeded(masked) is not null) return [];
        if (!masked.AsSpan().ContainsAny(Tasks) && (article.Masked ?? MarkdownMask.Apply(article.Source.Text, article.FrontMatter?.Range.End ?? 0)) == masked) return article.Document;
        try
        {
            return Markdown.Parse(masked, Pipeline);
        }
        catch (ArgumentException)
        {
            return []; // Nested too deeply, which the article itself reports.
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
        if (article.Masked is { } known && settings.Ignores.IsEmpty && !source.AsSpan(bodyStart).ContainsAny(MarkdownMask.Openers)) return known;
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

    private static void Hide(char[] text, TextRange range, char filler)
    {
        for (var index = range.Start; index < range.End; index++)
            if (text[index] is not ('\n' or '\r'))
                text[index] = filler;
    }

    [GeneratedRegex(@"^\d{4}-\d+-\d+ .+ [+-]\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateWithZone();
}
