using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>
/// Puts the texts of an article together as Vale does: token by token of the HTML that the Markdown stands for. Vale's habits
/// (a blank at the edge of inline tags, stars for code) are kept, since styles are written against them; positions are exact.
/// </summary>
internal sealed class ValeWalker(string source, ValeViewSettings settings, ValeComments comments)
{
    private const string Extension = ".md";

    private readonly List<ValeBlock> blocks = [];
    private readonly ValeText pending = new(source);
    private readonly ValeText buffer = new(source);
    private readonly ValeText summary = new(source);
    private readonly List<string> history = [];
    private readonly List<(string Tag, int Start)> inlines = [];
    private readonly SortedDictionary<string, int> metrics = new(StringComparer.Ordinal);
    private string activeTag = "";
    private string? skippedClassTag;
    private int skippedClassDepth;
    private bool inBlock;
    private bool isInline;
    private bool isStarred;
    private string href = "";
    private bool hasIgnoredClass;

    /// <summary>The text between the tags: to be filled by whoever reads the Markdown.</summary>
    public ValeText Text => pending;

    /// <summary>A text to be filled.</summary>
    public ValeText NewText() => new(source);

    /// <summary>Reads a start tag.</summary>
    public void Start(ValeTag tag)
    {
        FlushText();
        var ignoresClass = IsIgnored(tag);
        var skipsClass = ignoresClass && !ValeTags.Inline.Contains(tag.Name);
        if (tag.Name == skippedClassTag) skippedClassDepth++;
        if (settings.SkippedTags.Contains(tag.Name) || skipsClass) Skip(tag.Name, skipsClass);
        else Open(tag.Name);
        (href, hasIgnoredClass) = (tag.Href, ignoresClass);
    }

    /// <summary>Reads an end tag.</summary>
    public void End(string name)
    {
        FlushText();
        if (name == skippedClassTag) skippedClassDepth--;
        var closesClass = skippedClassTag is not null && skippedClassDepth == 0;
        if (inBlock && (settings.SkippedTags.Contains(name) || closesClass))
        {
            inBlock = false;
            if (closesClass) skippedClassTag = null;
        }

        (href, hasIgnoredClass) = ("", false);
        if (!ValeTags.Inline.Contains(name))
        {
            EndBlock();
            return;
        }

        activeTag = "";
        EndInline(name);
    }

    /// <summary>Reads a tag that opens nothing.</summary>
    public void Empty(ValeTag tag)
    {
        FlushText();
        (href, hasIgnoredClass) = (tag.Href, IsIgnored(tag));
    }

    /// <summary>Reads a comment.</summary>
    public void Comment(string content)
    {
        FlushText();
        (href, hasIgnoredClass) = ("", false);
        comments.Read(content.Trim());
    }

    /// <summary>Adds an image's alternative text.</summary>
    public void Alt(ValeText alt)
    {
        if (settings.ReadsAlt && alt.Length > 0) Add(alt, 0, "text.attr.alt", isProse: false);
    }

    /// <summary>Adds a text of the front matter.</summary>
    public void FrontMatter(string key, string text, SourceMap map)
    {
        var place = settings.Places.Of($"text.frontmatter.{key}{Extension}");
        if (settings.IgnoredScopes.Any(ignored => ignored.Matches(place))) return;
        blocks.Add(new ValeBlock(ValeText.Prose(text, map.Runs), place, comments.Off));
    }

    /// <summary>Counts a thing that metrics ask for.</summary>
    public void Count(string thing) => metrics[thing] = metrics.GetValueOrDefault(thing) + 1;

    /// <summary>What was read.</summary>
    public ValeView Finish()
    {
        FlushText();
        EndBlock();
        comments.Reset();
        var off = comments.Off;
        return new ValeView(
            [.. blocks],
            new Lazy<ValeBlock>(() => new ValeBlock(summary.ToProse(0), settings.Places.Of("summary" + Extension), off)),
            new Lazy<ValeBlock>(() => RawBlock(off)),
            metrics,
            settings);
    }

    private bool IsIgnored(ValeTag tag) => !tag.Classes.IsEmpty && tag.Classes.Any(settings.IgnoredClasses.Contains);

    private ValeBlock RawBlock(ImmutableHashSet<string> off)
    {
        var text = new ValeText(source);
        for (var at = 0; at < source.Length;)
        {
            var end = source.IndexOf('\r', at) is >= 0 and var found ? found : source.Length;
            text.Literal(at, end - at);
            var isPair = end + 1 < source.Length && source[end + 1] == '\n';
            if (end < source.Length) text.Other("\n", new TextRange(end, end + (isPair ? 2 : 1)), SourceRunKind.Break);
            at = end + (isPair ? 2 : 1);
        }

        return new ValeBlock(text.ToProse(0), settings.Places.Of("raw" + Extension), off);
    }

    private void Skip(string tag, bool isForClass)
    {
        if (isForClass) (skippedClassTag, skippedClassDepth) = (tag, 1);
        inBlock = true;
        Count(tag);
    }

    private void Open(string name)
    {
        if (name is "em" or "b" && LastTag == "code") name = "code";
        isInline = ValeTags.Inline.Contains(name);
        isStarred = settings.StarredTags.Contains(name);
        history.Add(name);
        activeTag = name;
        if (settings.HasInlineScopes && ValeTags.InlineScopeOf(name) is not null) inlines.Add((name, buffer.Length));
    }

    private string LastTag => history.Count > 0 ? history[^1] : activeTag;

    private void FlushText()
    {
        if (pending.Length == 0) return;
        var token = pending.Trimmed();
        if (!token.IsEmpty && !inBlock) Append(token);
        pending.Clear();
        (href, hasIgnoredClass) = ("", false);
    }

    private void Append(TextRange token)
    {
        var text = pending.Span[token.Start..token.End];
        var place = pending.SourceOf(token);
        var stars = isStarred || hasIgnoredClass || text.SequenceEqual(href);
        if (isStarred && settings.HasInlineScopes && LastTag is "code" or "tt") AddCode(token);
        var opens = isInline && (stars || !ClosesTightly(text[0]));
        if ((opens || IsNestedItem) && !OpensTightly(buffer.Last)) buffer.Other(" ", new TextRange(place.Start, place.Start));
        if (stars) buffer.Other(Stars(text), place, SourceRunKind.Opaque);
        else buffer.Part(pending, token);
        isStarred = false;
    }

    private void AddCode(TextRange token)
    {
        var code = new ValeText(source);
        code.Part(pending, token);
        Add(code, 0, "text.code" + Extension, isProse: false, isInlineScope: true);
    }

    private static string Stars(ReadOnlySpan<char> text)
    {
        var stars = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) stars.Append(rune.Value == '\n' ? '\n' : '*');
        return stars.ToString();
    }

    private static bool ClosesTightly(char first) => first is '.' or '?' or '!' or ',' or ':' or ';' or ')' or ']' or '}' or '—' or '–';

    private static bool OpensTightly(char last) => last is '(' or '[' or '{' or '—' or '–';

    /// <summary>A list in a list item is read with the item.</summary>
    private bool IsNestedItem => !isInline && history.Count > 3 && history[^1] == "li" && history[^2] is "ol" or "ul" && history[^3] == "li";

    private void EndInline(string name)
    {
        for (var index = inlines.Count - 1; index >= 0; index--)
        {
            if (inlines[index].Tag != name) continue;
            if (name is not ("code" or "tt")) Add(buffer, inlines[index].Start, ValeTags.InlineScopeOf(name)! + Extension, isProse: false, isInlineScope: true);
            inlines.RemoveRange(index, inlines.Count - index);
            return;
        }
    }

    private void EndBlock()
    {
        if (!buffer.Span.IsWhiteSpace()) AddBlock();
        history.Clear();
        inlines.Clear();
        buffer.Clear();
    }

    private void AddBlock()
    {
        var scope = ScopeOfHistory();
        if (settings.HasSummary && scope is null or "text.blockquote" or "text.list")
        {
            summary.Part(buffer, new TextRange(0, buffer.Length));
            summary.Other("\n\n", new TextRange(buffer.Source.End, buffer.Source.End), SourceRunKind.Break);
        }

        if (scope is not null) Count(scope["text.".Length..]);
        Add(buffer, 0, (scope ?? "text") + Extension, isProse: scope is null);
    }

    private string? ScopeOfHistory()
    {
        foreach (var tag in history)
            if (!ValeTags.Inline.Contains(tag) && ValeTags.ScopeOf(tag) is { } scope)
                return scope;
        return null;
    }

    private void Add(ValeText text, int start, string scope, bool isProse, bool isInlineScope = false)
    {
        if (!isProse)
            while (start < text.Length && text.Span[start] == ' ') start++;
        if (start == text.Length) return;
        blocks.Add(new ValeBlock(text.ToProse(start), settings.Places.Of(scope, isProse, isInlineScope), comments.Off));
    }
}
