using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>What the pages of one check may ask for with the key <c>finds</c>.</summary>
/// <typeparam name="TAspect">What looks.</typeparam>
/// <param name="entries">Each name, and what makes its aspect from the options of a page.</param>
internal sealed class AspectTable<TAspect>(params (string Name, Func<RuleOptions, TAspect> Create)[] entries) where TAspect : class
{
    /// <summary>The aspect of each page, in the order of the pages. A page that names none is reported.</summary>
    /// <param name="rules">The pages.</param>
    /// <param name="problems">Receives what is wrong with them.</param>
    public ImmutableArray<(Rule Rule, TAspect Look)> Read(ImmutableArray<Rule> rules, List<Problem> problems)
    {
        var aspects = ImmutableArray.CreateBuilder<(Rule, TAspect)>(rules.Length);
        foreach (var rule in rules)
        {
            if (Create(rule.Options) is { } aspect) aspects.Add((rule, aspect));
            else problems.Add(new Problem(rule.Page.Source, rule.Page.Check.Range, $"‘finds’ must be one of {string.Join(", ", entries.Select(static entry => $"‘{entry.Name}’"))}."));
            rule.Options.RejectUnread();
        }

        return aspects.ToImmutable();
    }

    private TAspect? Create(RuleOptions options)
    {
        var name = options.Text("finds");
        foreach (var entry in entries)
            if (entry.Name == name)
                return entry.Create(options);
        return null;
    }
}
