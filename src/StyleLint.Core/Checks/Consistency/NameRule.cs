using System.Buffers;
using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Consistency;

/// <summary>Finds a person whose surname is spelled in two ways: “Ana Lindqvist”, later “Ana Linquist”.</summary>
internal sealed class NameRule
{
    /// <summary>Shorter names differ by a letter too often: “Lee” and “Leo” are two people.</summary>
    private const int ShortestSurname = 5;

    /// <summary>How many letters of a long surname may differ.</summary>
    private const int MostDifferent = 2;

    private const int LongSurname = 7;

    private const int LongestSurname = 40;

    /// <summary>No article tells of so many people with one first name. Each spelling is compared with each, and a text of names alone would take hours.</summary>
    private const int MostSpellings = 200;

    private static readonly SearchValues<string> Alias = SearchValues.Create(["a.k.a."], StringComparison.OrdinalIgnoreCase);

    private readonly Rule rule;

    /// <summary>Words that are written with a capital and are no part of a person's name.</summary>
    private readonly FrozenSet<string> others;

    /// <summary>Reads a page.</summary>
    public NameRule(Rule rule)
    {
        this.rule = rule;
        others = rule.Options.List("except").Select(static word => word.Text).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Reports the rarer spellings of the article.</summary>
    public void Run(Article article, Findings findings)
    {
        using var lap = findings.Time(rule);
        var pairs = new NamePairs();
        foreach (var prose in article.Blocks)
            if (rule.Reads(prose.Kind))
                Collect(prose, pairs);
        foreach (var names in Read(pairs.WithSeveralSurnames()).GroupBy(static name => name.FirstName, StringComparer.Ordinal))
            Compare(article, [.. names], findings);
    }

    private void Collect(Prose prose, NamePairs pairs)
    {
        var tokens = prose.Tokens;
        for (var index = prose.NextCapital(1); index < tokens.Length; index = prose.NextCapital(index + 1))
            if (tokens[index].IsSpaced && tokens[index].Length >= ShortestSurname && IsName(prose, index) && IsName(prose, index - 1) && !IsInsideLongerName(prose, index))
                pairs.Add(prose, index);
    }

    /// <summary>The names that count. Those of one block come one after another, so that each block is searched for aliases but once.</summary>
    private IEnumerable<FullName> Read(IEnumerable<FullName> names)
    {
        var (last, listsAliases) = ((Prose?)null, false);
        foreach (var name in names)
        {
            if (name.Prose != last) (last, listsAliases) = (name.Prose, ListsAliases(name.Prose));
            if (!listsAliases && !others.Contains(name.FirstName) && !others.Contains(name.Surname) && !rule.Skips(name.Prose, name.Range)) yield return name;
        }
    }

    /// <summary>“AKA” and “a.k.a.” announce other spellings on purpose.</summary>
    private static bool ListsAliases(Prose prose) =>
        prose.Text.Contains("AKA", StringComparison.Ordinal) || prose.Text.AsSpan().ContainsAny(Alias);

    /// <summary>“Ali Hassan Khalil”: only the last of several words is a surname.</summary>
    private static bool IsInsideLongerName(Prose prose, int index)
    {
        var next = index + 1;
        return next < prose.Tokens.Length && (IsName(prose, next) || prose.Tokens[next].Kind == TokenKind.Mark && prose.Text[prose.Tokens[next].Start] == '-');
    }

    private void Compare(Article article, List<FullName> names, Findings findings)
    {
        var spellings = names.GroupBy(static name => name.Surname, StringComparer.Ordinal).Take(MostSpellings).Select(static group => group.ToList()).ToList();
        for (var first = 0; first < spellings.Count; first++)
            for (var second = first + 1; second < spellings.Count && !findings.IsFull; second++)
                if (AreOneName(spellings[first][0].Surname, spellings[second][0].Surname))
                    MinorityReport.Of(article, rule, UsesOf(spellings[first], spellings[second]), findings);
    }

    /// <summary>The uses of two spellings in the order of the article, in which those of each are.</summary>
    private static List<VariantUse> UsesOf(List<FullName> one, List<FullName> other)
    {
        var uses = new List<VariantUse>(one.Count + other.Count);
        uses.AddRange(one.Select(static name => new VariantUse(0, name.Prose, name.SurnameRange)));
        uses.AddRange(other.Select(static name => new VariantUse(1, name.Prose, name.SurnameRange)));
        uses.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return uses;
    }

    private static bool AreOneName(string one, string other)
    {
        if (one[0] != other[0] || IsInflection(one, other) || IsInflection(other, one)) return false;
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        var most = shorter >= LongSurname ? MostDifferent : 1;
        return longer - shorter <= most && longer <= LongestSurname && EditDistance.Between(one, other) <= most;
    }

    /// <summary>“Senate Republicans”, “Latin American”: an ending, not a slip.</summary>
    private static bool IsInflection(string stem, string longer) => longer.Length > stem.Length && longer.StartsWith(stem, StringComparison.Ordinal);

    private static bool IsName(Prose prose, int index)
    {
        ref readonly var token = ref prose.Tokens.AsSpan()[index];
        if (token.Kind != TokenKind.Word || token.Length < 3 || !char.IsUpper(prose.Text[token.Start])) return false;
        var text = prose.TextOf(token);
        return char.IsLower(text[1]) && !text.ContainsAnyInRange('0', '9');
    }
}
