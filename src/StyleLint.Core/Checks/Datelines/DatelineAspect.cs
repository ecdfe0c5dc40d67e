using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>Looks at one side of a dateline. A page names it with <c>finds:</c>.</summary>
internal delegate void DatelineAspect(DatelineCase found, Rule rule, Findings findings);
