using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Stylebooks;

/// <summary>A page that holds no rule but data for several: a gazetteer, a list of verbs. Its front matter has the key <c>data</c>.</summary>
/// <param name="Kind">What the data is: the value of <c>data</c>, as <c>places</c>.</param>
/// <param name="Stylebook">The stylebook's name.</param>
/// <param name="Source">The page's file.</param>
/// <param name="Head">All keys of the page's front matter.</param>
public sealed record DataPage(string Kind, string Stylebook, SourceText Source, DataMap Head);
