using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>Where notices stand. Houses disagree about top and bottom; none puts a correction between two paragraphs.</summary>
/// <param name="corrections">Where corrections and clarifications stand; null for top or bottom.</param>
/// <param name="updates">Where updates stand; null for anywhere.</param>
internal sealed class PlaceAspect(NoticePosition? corrections, NoticePosition? updates)
{
    /// <summary>Reads the places that a house wants.</summary>
    public static PlaceAspect From(RuleOptions options) => new(Place(options, "corrections"), Place(options, "updates"));

    /// <summary>An update below the label of the original story.</summary>
    public static void LookBelowOriginal(Article article, Rule rule, Findings findings)
    {
        if (article.Original is not { } original) return;
        var label = original.Prose.Map.ToSource(original.Label);
        foreach (var notice in article.Notices)
            if (notice.Named == NoticeKind.Update && notice.SourceRange.Start > label.Start)
                findings.Report(rule, notice.Prose, NoticeText.Head(notice), rule.Say(""), null, [new RelatedLocation(label, "The original story starts here.")]);
    }

    /// <summary>Notices that stand elsewhere.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            var isUpdate = notice.Kind == NoticeKind.Update;
            if (notice.Kind == NoticeKind.EditorsNote || (isUpdate ? updates : corrections) is null && (isUpdate || notice.Position != NoticePosition.Middle)) continue;
            var place = isUpdate ? updates : corrections;
            if (notice.Position == place) continue;
            var use = place switch { NoticePosition.Top => "above the story", NoticePosition.Bottom => "below the story", _ => "above or below the story" };
            findings.Report(rule, notice.Prose, NoticeText.Head(notice), rule.Say("", use));
        }
    }

    private static NoticePosition? Place(RuleOptions options, string key) =>
        options.Choice<NoticePosition?>(key, null, ("any", null), ("top", NoticePosition.Top), ("bottom", NoticePosition.Bottom));
}
