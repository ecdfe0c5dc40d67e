using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Vale;

/// <summary>Makes the code that runs a rule of its extension point.</summary>
internal static class ValeRuleReader
{
    /// <summary>The rule; null where it cannot run, which is reported.</summary>
    public static ValeRule? Read(Rule rule, ValeSettings vale, PhraseTrieBuilder trie, List<Problem> problems)
    {
        var extends = rule.Page.Vale!.ExtensionPoint;
        foreach (var key in ValeKeys.Of(extends)) rule.Options.Find(key);
        var measures = extends is "readability" or "metric";
        var scopes = ValeDefinition.ScopesOf(rule, measures ? "summary" : "text");
        if (measures && rule.Options.List("scope") is [{ Text: "text" }]) scopes = [new ValeScope("summary")];
        var definition = new ValeDefinition(rule, vale, problems) { Scopes = scopes };
        return extends switch
        {
            "existence" => ExistenceRule.Read(definition, trie),
            "substitution" => SubstitutionRule.Read(definition, trie),
            "occurrence" => OccurrenceRule.Read(definition),
            "repetition" => RepetitionRule.Read(definition),
            "consistency" => ConsistencyRule.Read(definition, trie),
            "conditional" => ConditionalRule.Read(definition),
            "capitalization" => CapitalizationRule.Read(definition),
            "readability" => ReadabilityRule.Read(definition),
            "metric" => MetricRule.Read(definition),
            _ => Reject(definition, extends),
        };
    }

    private static ValeRule? Reject(ValeDefinition definition, string extends)
    {
        definition.Note(extends switch
        {
            "script" => "The rule does not run: its ‘script’ is a program, and StyleLint never executes what it reads.",
            "sequence" => "The rule does not run: ‘sequence’ needs a tagger of word classes, which StyleLint has not.",
            _ => "The rule does not run: ‘spelling’ needs Hunspell dictionaries, which StyleLint does not read.",
        });
        return null;
    }
}
