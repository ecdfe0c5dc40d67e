using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>Reads an article's comments in order and reports what is wrong with them.</summary>
internal sealed class SuppressionReader(Article article, KnownRules knownRules)
{
    private readonly List<Suppression> suppressions = [];
    private readonly List<Diagnostic> mistakes = [];
    private BlockOrder? blocks;

    /// <summary>What the comments switch off or on again, in their order.</summary>
    public IReadOnlyList<Suppression> Suppressions => suppressions;

    /// <summary>Comments and rule ids that mean nothing.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => mistakes;

    /// <summary>Reads all comments.</summary>
    public void Read()
    {
        foreach (var comment in article.Comments)
            if (SuppressionComment.Read(article.Source, comment) is { } suppression)
                Read(suppression);
    }

    private void Read(SuppressionComment comment)
    {
        if (comment.Verb is not { } verb)
        {
            mistakes.Add(BuiltInRules.BadCommentAt(comment.VerbRange, article.Source.Slice(comment.VerbRange).ToString()));
            return;
        }

        var region = RegionOf(comment, verb);
        if (comment.Ids.IsEmpty) suppressions.Add(new Suppression(comment, "", comment.Range, region));
        foreach (var range in comment.Ids)
            if (IsValid(range, out var id))
                suppressions.Add(new Suppression(comment, id, range, region));
    }

    private TextRange RegionOf(SuppressionComment comment, SuppressionVerb verb) => verb switch
    {
        SuppressionVerb.DisableFile => new TextRange(0, int.MaxValue),
        SuppressionVerb.DisableNext => (blocks ??= new BlockOrder(article)).NextFrom(comment.Range.End),
        _ => new TextRange(comment.Range.End, int.MaxValue),
    };

    private bool IsValid(TextRange range, out string id)
    {
        id = article.Source.Slice(range).ToString();
        if (BuiltInRules.IsOwn(id)) mistakes.Add(BuiltInRules.NotSuppressible(range, id));
        else if (!knownRules.Contains(id)) mistakes.Add(BuiltInRules.UnknownRuleAt(range, id, knownRules.NearestTo(id)));
        else return true;
        return false;
    }
}
