using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Vale;

/// <summary>Tells selectors that select nothing in Markdown: a rule with such a scope would be silent for ever.</summary>
internal static class ValeScopeNames
{
    private const string FrontMatter = "frontmatter";

    private static readonly ImmutableArray<string> Known =
    [
        "alt", "attr", "blockquote", "caption", "cell", "code", "emphasis", "figure", FrontMatter, "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "heading", "link", "list", "md", "paragraph", "raw", "sentence", "strong", "summary", "table", "text",
    ];

    private static readonly ImmutableArray<string> OfOtherFormats =
        ["adoc", "asciidoc", "block", "comment", "docstring", "html", "line", "mdx", "org", "rst", "string", "tex", "txt", "xml"];

    /// <summary>Why a selector selects nothing, as a sentence; null where it may select something.</summary>
    public static string? WhyNothing(string selector)
    {
        foreach (var part in selector.Split('&'))
        {
            var name = part.Trim();
            if (name.StartsWith("doc(", StringComparison.Ordinal) || name.StartsWith("~doc(", StringComparison.Ordinal)) return "StyleLint does not support ‘doc(…)’.";
            if (name.Contains(' ', StringComparison.Ordinal)) return $"The scope ‘{name}’ has blanks. A list of scopes is written with a line, or a bracket, for each.";
            if (!name.StartsWith('~') && WhyNothing(name.Split('.')) is { } reason) return reason;
        }

        return null;
    }

    private static string? WhyNothing(string[] sections)
    {
        if (sections.Contains(FrontMatter, StringComparer.Ordinal)) return null;
        foreach (var section in sections)
        {
            if (Known.Contains(section)) continue;
            if (OfOtherFormats.Contains(section)) return $"Markdown has no scope ‘{section}’.";

            // Any other word may be a key of the front matter.
            if (NearestNames.Question(section, Known) is { Length: > 0 } question) return $"Markdown has no scope ‘{section}’.{question}";
        }

        return null;
    }
}
