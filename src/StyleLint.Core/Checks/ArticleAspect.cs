using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Looks at one side of an article. A page names it with <c>finds:</c>.</summary>
internal delegate void ArticleAspect(Article article, Rule rule, Findings findings);
