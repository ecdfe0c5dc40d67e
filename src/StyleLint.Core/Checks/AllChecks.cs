using System.Collections.Immutable;
using StyleLint.Vale;

namespace StyleLint.Checks;

/// <summary>The one table of checks: what a page's <c>check:</c> key may name. Order is the order in which they run.</summary>
internal static class AllChecks
{
    /// <summary>Every check.</summary>
    public static ImmutableArray<CheckEntry> Table { get; } =
    [
        new("words", IsArticleWide: false, static (rules, phrases, problems) => new WordsCheck(rules, phrases, problems)),
        new("pattern", IsArticleWide: false, static (rules, phrases, problems) => new PatternCheck(rules, phrases, problems)),
        new("dateline", IsArticleWide: true, static (rules, phrases, problems) => new DatelineCheck(rules, problems)),
        new("notice", IsArticleWide: true, static (rules, phrases, problems) => new NoticeCheck(rules, problems)),
        new("number", IsArticleWide: false, static (rules, phrases, problems) => new NumberCheck(rules, phrases)),
        new("acronym", IsArticleWide: true, static (rules, phrases, problems) => new AcronymCheck(rules, problems)),
        new("length", IsArticleWide: true, static (rules, phrases, problems) => new LengthCheck(rules, problems)),
        new("consistency", IsArticleWide: true, static (rules, phrases, problems) => new ConsistencyCheck(rules, phrases)),
        new("sources", IsArticleWide: true, static (rules, phrases, problems) => new SourcesCheck(rules, problems)),
        new("quotation", IsArticleWide: true, static (rules, phrases, problems) => new QuotationCheck(rules, problems)),
        new("date", IsArticleWide: true, static (rules, phrases, problems) => new NewsDateCheck(rules, problems)),
        new("attribution", IsArticleWide: true, static (rules, phrases, problems) => new AttributionCheck(rules, problems)),
        new("person", IsArticleWide: true, static (rules, phrases, problems) => new PersonCheck(rules, problems)),
        new("work", IsArticleWide: false, static (rules, phrases, problems) => new WorkCheck(rules, problems)),
        new("vale", IsArticleWide: true, static (rules, phrases, problems) => new ValeCheck(rules, problems)),
    ];

    /// <summary>The check of a name, or null.</summary>
    public static CheckEntry? Find(string name)
    {
        foreach (var entry in Table)
            if (string.Equals(entry.Name, name, StringComparison.Ordinal))
                return entry;
        return null;
    }
}
