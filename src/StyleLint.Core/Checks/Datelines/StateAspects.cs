using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>How a state is written: by AP abbreviation, in full or by postal code.</summary>
internal static class StateAspects
{
    /// <summary>Postal codes, which belong into addresses.</summary>
    public static void LookForPostalCode(DatelineCase found, Rule rule, Findings findings)
    {
        foreach (var (range, state, form) in StatesOf(found))
            if (form == state.Postal && found.House.States != StateForm.Postal)
                Report(found, range, state, FixSafety.Safe, rule, findings);
    }

    /// <summary>Spellings that are often taken for AP's abbreviation.</summary>
    public static void LookForImpostor(DatelineCase found, Rule rule, Findings findings)
    {
        foreach (var (range, state, form) in StatesOf(found))
        {
            if (form == state.Postal || form == state.Abbreviation || form == state.Name) continue;
            var isShouted = form.Equals(state.Name, StringComparison.OrdinalIgnoreCase) || form.Equals(state.Abbreviation, StringComparison.OrdinalIgnoreCase);
            if (!isShouted) Report(found, range, state, FixSafety.Safe, rule, findings);
        }
    }

    /// <summary>States in full where the house abbreviates.</summary>
    public static void LookForSpelledOut(DatelineCase found, Rule rule, Findings findings)
    {
        foreach (var (range, state, form) in StatesOf(found))
            if (found.House.States == StateForm.Abbreviated && state.IsAbbreviated && form == state.Name && !IsGeorgianCity(found, state))
                Report(found, range, state, state.Name == "Georgia" ? FixSafety.Offer : FixSafety.Safe, rule, findings);
    }

    /// <summary>The states of the dateline that some rule may speak of, and how they are written.</summary>
    private static IEnumerable<(TextRange Range, Region State, string Form)> StatesOf(DatelineCase found)
    {
        if (!found.IsOwn) yield break;
        foreach (var (range, region) in found.Dateline.Facts.Regions)
            if (region is { Kind: RegionKind.State } && !found.IsSuperfluous(region))
                yield return (range, region, found.Dateline.TextOf(range));
    }

    /// <summary>Georgia is a country as well: TBILISI, Georgia.</summary>
    private static bool IsGeorgianCity(DatelineCase found, Region state) =>
        state.Name == "Georgia" && found.Dateline.Facts.Places.Any(static entries => entries.Any(static entry => entry.Region?.Name == "Georgia Republic") && !entries.Any(static entry => entry.Region?.Name == "Georgia"));

    private static void Report(DatelineCase found, TextRange range, Region state, FixSafety safety, Rule rule, Findings findings)
    {
        var right = found.House.States switch
        {
            StateForm.Spelled => state.Name,
            StateForm.Postal => state.Postal!,
            _ => state.Abbreviation!,
        };
        if (right == found.Dateline.TextOf(range)) return;
        findings.Report(rule, found.Dateline.Prose, range, rule.Say(found.Dateline.TextOf(range), right), found.Replace(range, right, safety, $"Write ‘{right}’."));
    }
}
