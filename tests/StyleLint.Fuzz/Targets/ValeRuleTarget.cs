using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;
using StyleLint.Vale;

namespace StyleLint.Fuzz.Targets;

/// <summary>A rule that was written for Vale: read, compiled, and an article checked with it.</summary>
internal sealed class ValeRuleTarget : FuzzTarget
{
    private const string Story =
        "---\ntitle: A very late bus\n---\n# The FBI and the city\n\nAt the end of the day the bus was opened by the the city council; web site, e-mail address, 5th of May. An advisor\nand an adviser read it.\n\n- `code` and [here](x.md)\n\n> It was *very* late!\n\n| km | miles |\n| --- | --- |\n| 1 | 2 |\n";

    public override string Name => "vale-rule";

    public override IReadOnlyList<string> Seeds { get; } =
    [
        "extends: existence\nmessage: \"Avoid '%s'.\"\nlevel: error\nignorecase: true\nlink: https://x.example\ntokens:\n  - at the end of the day\n  - game.?changer\n  - '\\w+ed'\nexceptions: [opened]\n",
        "extends: existence\nmessage: m\nnonword: true\nappend: true\nraw: ['\\b(was|were)\\b\\s*', '(?= council)']\nscope: [heading, paragraph]\ntokens: ['\\[here\\]\\(']\naction: { name: edit, params: [split, ' ', '0'] }\n",
        "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nignorecase: true\naction: { name: replace }\nswap:\n  e-mail: email\n  e-mail address: email|mail address\n  '(\\d+)th of (May|June)': $2 $1\n  '[Ww]eb ?site': 'website|Website'\n",
        "extends: occurrence\nmessage: sentence of %d words\nscope: sentence\nmax: 5\nmin: 1\ntoken: '\\b(\\w+)\\b'\n",
        "extends: repetition\nmessage: \"'%s' is repeated!\"\nalpha: true\nmax: 1\naction: { name: edit, params: [truncate, \" \"] }\ntokens: ['[^\\s]+']\n",
        "extends: consistency\nmessage: \"Inconsistent spelling of '%s'\"\nignorecase: true\neither: { advisor: adviser, km: kilometers }\n",
        "extends: conditional\nmessage: \"'%s' has no definition.\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [AP]\n",
        "extends: capitalization\nmessage: \"'%s' should be '%s'.\"\nscope: heading\nmatch: $title\nstyle: AP\nprefix: '(a )'\nthreshold: 0.8\nindicators: [':']\nexceptions: [FBI]\naction: { name: replace }\n",
        "extends: metric\nmessage: \"%s headings a paragraph\"\nformula: '(heading.h2 + heading.h3) / math.max(1, paragraphs) + words % 3'\ncondition: '> 1'\n",
        "extends: readability\nmessage: \"Grade level %s\"\ngrade: 1\nmetrics: [Flesch-Kincaid, SMOG, Automated Readability, Coleman-Liau, Gunning Fog]\n",
    ];

    public override void Run(string input)
    {
        var problems = new List<Problem>();
        if (new ValeStyleReader("House", ValeSettings.Default, problems).ReadRule(new SourceText("House/Rule.yml", input), "Rule") is not { } page) return;
        var linter = Linter.Compile([new Stylebook("House", [page], [])], LintConfiguration.Default, problems);
        foreach (var problem in problems) _ = problem.ToString();
        if (problems.Any(static problem => !problem.IsNote)) return;
        var diagnostics = linter.Check(linter.Parse(new SourceText("story.md", Story)));
        foreach (var found in diagnostics)
        {
            if (found.RuleId == BuiltInRules.Internal) throw new FuzzFault(found.Message);
            if (found.Range.End > Story.Length) throw new FuzzFault($"A range ends at {found.Range.End}.");
        }

        if (Fixer.Apply(Story, diagnostics, FixSafety.Offer) is { Applied: > 0 } result) linter.Check(linter.Parse(new SourceText("story.md", result.Text)));
    }
}
