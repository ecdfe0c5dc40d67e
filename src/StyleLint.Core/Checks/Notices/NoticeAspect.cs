using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>Looks at one side of an article's notices. A page names it with <c>finds:</c>.</summary>
internal delegate void NoticeAspect(Article article, Rule rule, Findings findings);
