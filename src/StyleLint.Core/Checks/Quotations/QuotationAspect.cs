using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Quotations;

/// <summary>One thing that a rule on quotations looks at.</summary>
internal delegate void QuotationAspect(Article article, Rule rule, Findings findings);
