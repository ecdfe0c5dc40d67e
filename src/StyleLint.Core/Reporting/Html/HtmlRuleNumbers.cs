namespace StyleLint.Reporting.Html;

/// <summary>Numbers rules in the order in which they first report: an id of HTML must not hold what a rule's id may.</summary>
internal sealed class HtmlRuleNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a rule, from 1.</summary>
    public int Of(string ruleId)
    {
        if (!numbers.TryGetValue(ruleId, out var number)) numbers.Add(ruleId, number = numbers.Count + 1);
        return number;
    }
}
