using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Attributions;

/// <summary>Looks at one side of an article's attributions. A page names it with <c>finds:</c>.</summary>
internal delegate void AttributionAspect(Article article, Rule rule, Findings findings);
