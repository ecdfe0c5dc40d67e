using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Vale;

/// <summary>Makes the code that runs a rule of its extension point.</summary>
internal static class ValeRuleReader
{
    /// <summary>The rule; null where it cannot run, which is reported. Several threads may read rules at once.</summary>
    public static ValeRule? Read(Rule rule, ValeSettings vale, List<Problem> problems)
    {
        var extends = rule.Page.Vale!.ExtensionPoint;
        foreach (var key in ValeKeys.Of(extends)) rule.Options.Find(key);
        if (ValeKeys.IsRule(extends))
            foreach (var entry in rule.Page.Options.Entries) rule.Options.Find(entry.Key.Text);
        var measures = extends is "readability" or "metric";
        var scopes = ValeDefinition.ScopesOf(rule, measures ? "summary" : "text");
        if (measures && rule.Options.List("scope") is [{ Text: "text" }]) scopes = [new ValeScope("summary")];
        var definition = new ValeDefinition(rule, vale, problems) { Scopes = scopes };
        if (!HasScope(definition)) return null;
        return extends switch
        {
            "existence" => ExistenceRule.Read(definition),
            "substitution" => SubstitutionRule.Read(definition),
            "occurrence" => OccurrenceRule.Read(definition),
            "repetition" => RepetitionRule.Read(definition),
            "consistency" => ConsistencyRule.Read(definition),
            "conditional" => ConditionalRule.Read(definition),
            "capitalization" => CapitalizationRule.Read(definition),
            "readability" => ReadabilityRule.Read(definition),
            "metric" => MetricRule.Read(definition),
            _ => Reject(definition, extends),
        };
    }

    /// <summary>Whether one of the rule's scopes selects something; each that does not is told.</summary>
    private static bool HasScope(ValeDefinition definition)
    {
        var names = definition.List("scope");
        var count = names.Length;
        foreach (var name in names)
        {
            if (ValeScopeNames.WhyNothing(name.Text) is not { } reason) continue;
            count--;
            definition.Note("scope", name, count == 0 ? $"The rule cannot find anything: {reason}" : reason);
        }

        return names.IsEmpty || count > 0;
    }

    private static ValeRule? Reject(ValeDefinition definition, string extends)
    {
        definition.Note(extends switch
        {
            "script" => "The rule does not run: its ‘script’ is a program, and StyleLint never executes what it reads.",
            _ when ValeKeys.IsRule(extends) => "The rule does not run: it extends another rule, which StyleLint does not support. Copy the keys of that rule.",
            "sequence" => "The rule does not run: ‘sequence’ needs a tagger of word classes, which StyleLint has not.",
            _ => "The rule does not run: ‘spelling’ needs Hunspell dictionaries, which StyleLint does not read.",
        });
        return null;
    }
}
