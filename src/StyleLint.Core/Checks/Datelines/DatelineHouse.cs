using System.Collections.Immutable;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>A house's choices, read from the options of <c>newsroom/dateline</c>. All dateline rules follow them.</summary>
internal sealed record DatelineHouse
{
    /// <summary>The choices of a house that makes none.</summary>
    public static DatelineHouse Default { get; } = new();

    /// <summary>Whose form the house follows in copy without a credit.</summary>
    public DatelineProfile Style { get; init; }

    /// <summary>Whether cities are written in capitals.</summary>
    public bool IsUpperCase { get; init; } = true;

    /// <summary>How states are written.</summary>
    public StateForm States { get; init; }

    /// <summary>Whether AP's well-known cities go without a state or country.</summary>
    public bool HasStandAloneCities { get; init; } = true;

    /// <summary>Further cities that stand alone.</summary>
    public ImmutableArray<string> StandAloneExtra { get; init; } = [];

    /// <summary>Credits that the house uses; empty allows all.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>Whether datelines have a date.</summary>
    public DatePolicy Date { get; init; }

    /// <summary>The mark that sets a dateline off; null allows any.</summary>
    public string? Dash { get; init; } = "—";

    /// <summary>The state whose towns need no state.</summary>
    public string? HomeState { get; init; }

    /// <summary>The town that needs no dateline.</summary>
    public string? HomeCity { get; init; }

    /// <summary>Whether every article needs a dateline.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Sections whose articles need a dateline.</summary>
    public ImmutableArray<string> RequiredIn { get; init; } = [];

    /// <summary>Sections whose articles have none.</summary>
    public ImmutableArray<string> ForbiddenIn { get; init; } = [];

    /// <summary>Reads the choices: those of the style, then what is set singly.</summary>
    public static DatelineHouse From(RuleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var style = options.Choice("style", Default, ("ap", Default), ("house", Default), ("reuters", Reuters), ("release", Release));
        return style with
        {
            IsUpperCase = options.Choice("case", style.IsUpperCase, ("upper", true), ("title", false)),
            States = options.Choice("states", style.States, ("abbreviated", StateForm.Abbreviated), ("spelled", StateForm.Spelled), ("postal", StateForm.Postal)),
            HasStandAloneCities = options.Choice("standAlone", style.HasStandAloneCities, ("ap", true), ("never", false)),
            StandAloneExtra = Texts(options, "standAloneExtra"),
            Credits = Texts(options, "credits"),
            Date = options.Choice("date", style.Date, ("forbid", DatePolicy.Forbid), ("allow", DatePolicy.Allow), ("require", DatePolicy.Require)),
            Dash = options.Choice("dash", style.Dash, ("em", "—"), ("en", "–"), ("hyphen", "-"), ("double-hyphen", "--"), ("colon", ":"), ("any", null)),
            HomeState = options.Text("homeState"),
            HomeCity = options.Text("homeCity"),
            IsRequired = options.Flag("required", false),
            RequiredIn = Texts(options, "requiredIn"),
            ForbiddenIn = Texts(options, "forbiddenIn"),
        };
    }

    private static DatelineHouse Reuters { get; } = new() { Style = DatelineProfile.Reuters, Date = DatePolicy.Require, Dash = "-" };

    private static DatelineHouse Release { get; } = new() { Style = DatelineProfile.Release, Date = DatePolicy.Allow, Dash = null, HasStandAloneCities = false };

    private static ImmutableArray<string> Texts(RuleOptions options, string key) => [.. options.List(key).Select(static item => item.Text)];
}
