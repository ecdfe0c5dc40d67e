using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>Looks at one side of an article's sources. A page names it with <c>finds:</c>.</summary>
internal delegate void SourceAspect(Article article, Rule rule, Findings findings);
