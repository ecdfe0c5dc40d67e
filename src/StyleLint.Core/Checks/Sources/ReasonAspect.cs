using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>Grants of anonymity and their reasons.</summary>
/// <param name="accepted">Grants, in lower case, for which a house asks no reason.</param>
internal sealed class ReasonAspect(HashSet<string> accepted)
{
    private static readonly string[] Boilerplate = ["authorized to", "authorised to", "authorization to", "permitted to speak", "allowed to speak"];

    /// <summary>Reads which grants need no reason.</summary>
    public static ReasonAspect From(RuleOptions options)
    {
        var accepted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var phrase in options.List("accepted")) accepted.Add(phrase.Text);
        return new ReasonAspect(accepted);
    }

    /// <summary>
    /// A reason given once is enough for all whom it may cover. Another source in an article that has explained one is only
    /// a suggestion: the reason may be the same.
    /// </summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        Attribution? explained = null;
        foreach (var source in article.Sources)
            if (source is { Grant: not null, Reason: not null })
                explained ??= source;
        foreach (var source in article.Sources)
        {
            if (source is not { Grant: { } grant, Reason: null } || IsAccepted(source.Prose, grant)) continue;
            if (explained is null) SourceReport.At(source.Prose, grant, rule, findings);
            else if (IsAnother(source, explained)) SourceReport.At(source.Prose, grant, rule, findings, Severity.Suggestion, [new RelatedLocation(explained.Prose.Map.ToSource(explained.Range), "This source’s silence is explained.")]);
        }
    }

    /// <summary>“Not authorized to speak”, and nothing more.</summary>
    public static void LookForBoilerplate(Article article, Rule rule, Findings findings)
    {
        foreach (var source in article.Sources)
        {
            if (source is not { Reason: { } reason } || !IsBoilerplate(reason)) continue;
            var at = source.Prose.Text.IndexOf(reason, source.Range.Start, StringComparison.Ordinal);
            SourceReport.At(source.Prose, at < 0 ? source.Grant ?? source.Range : new TextRange(at, at + reason.Length), rule, findings);
        }
    }

    private static bool IsBoilerplate(string reason)
    {
        foreach (var phrase in Boilerplate)
            if (reason.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>“anonymous source” says that there is one, not that anything was agreed.</summary>
    private bool IsAccepted(Prose prose, TextRange grant)
    {
        var text = prose.Text[grant.Start..grant.End];
        return text.StartsWith("anonymous", StringComparison.OrdinalIgnoreCase) || accepted.Contains(text);
    }

    /// <summary>Whether a source is called by a word that the explained one is not called by.</summary>
    private static bool IsAnother(Attribution source, Attribution explained) =>
        source.Called is { } word && explained.Called is { } other && !string.Equals(word, other, StringComparison.OrdinalIgnoreCase);
}
