using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>
/// Decides whether words that read like a dateline are one. Labels, acronyms, shouting headlines and speakers’ names read like
/// one, too, so a known place, a region, a date or a credit is asked for, or the article's own word that the name is a place.
/// </summary>
internal sealed class DatelineEvidence(Gazetteer gazetteer, ImmutableArray<Prose> blocks)
{
    private static readonly string[] PlaceWords =
        ["TOWNSHIP", "COUNTY", "BOROUGH", "VILLAGE", "ISLAND", "ISLANDS", "ATOLL", "BEACH", "SPRINGS", "HEIGHTS", "FALLS", "RIVER", "LAKE", "PARK", "BASE", "HARBOR", "RESERVATION", "SEA", "OCEAN", "BORDER"];

    private NamedPlaces? named;

    /// <summary>Whether to believe a dateline that opens a block.</summary>
    public bool Believes(Prose prose, DatelineDraft draft)
    {
        var text = prose.Text;
        if (draft.Places.Exists(place => IsLabel(Slice(text, place)) || !draft.IsCapitals && EndsInCapitals(Slice(text, place)))) return false;
        var follow = DatelineFollow.Of(text, draft.End);
        if (draft.Separator is null) return IsComplete(text, draft, follow);
        if (IsStrong(text, draft)) return !IsColon(text, draft) || draft.IsCapitals;
        if (follow.IsEmpty || follow.IsShouted || IsColon(text, draft) && !IsPlainColon(prose, draft)) return false;
        return draft.IsCapitals ? IsPlace(text, draft, follow) : IsSetOff(prose, draft) && IsMixedCasePlace(text, draft, follow);
    }

    /// <summary>Whether to believe a dateline in the middle of a line, behind a headline or a byline that ran into it.</summary>
    public bool BelievesInside(Prose prose, DatelineDraft draft)
    {
        var text = prose.Text;
        if (draft.Separator is not { } separator || text[separator.Start] == ':' || !Believes(prose, draft)) return false;
        if (draft.Places.Exists(place => !gazetteer.IsCity(Slice(text, place)))) return false;
        if (!draft.IsCapitals) return DatelineFollow.IsHeadlineCased(text.AsSpan(0, draft.Start)) && !DatelineWords.IsBlank(text[separator.Start - 1]);
        return DatelineFollow.IsSpaced(text, separator);
    }

    /// <summary>Whether region, date or credit prove it.</summary>
    public bool IsStrong(string text, DatelineDraft draft)
    {
        var isCity = draft.Places.Exists(place => gazetteer.IsCity(Slice(text, place)));
        if (draft.House is not null) return true;
        if (draft.Date is not null) return isCity || draft.IsCapitals && (draft.HasKnownRegion || !IsColon(text, draft) && IsShort(text, draft.Places[0]));
        if (!draft.HasKnownRegion) return false;
        return draft.IsCapitals || isCity || draft.Regions.Exists(region => region.Region is { Kind: RegionKind.State } state && Slice(text, region.Range) is var form && (form.Equals(state.Abbreviation, StringComparison.Ordinal) || form.Equals(state.Postal, StringComparison.Ordinal)));
    }

    /// <summary>A dateline whose separator is lost needs a known place and region, or a credit, and the start of a sentence behind it.</summary>
    private bool IsComplete(string text, DatelineDraft draft, DatelineFollow follow)
    {
        if (!draft.IsCapitals || !follow.StartsSentence || draft.DanglingComma is not null) return false;
        if (draft.House is not null && draft.CreditWithMarks != draft.Credit) return true;
        var isCity = draft.Places.TrueForAll(place => gazetteer.IsCity(Slice(text, place)));
        return isCity && draft.HasKnownRegion && follow.Blanks >= 2;
    }

    private bool IsPlace(string text, DatelineDraft draft, DatelineFollow follow)
    {
        foreach (var place in draft.Places)
        {
            var marks = gazetteer.MarksOf(Slice(text, place));
            var isKnown = (marks & PlaceMarks.Major) != 0 || gazetteer.IsCity(Slice(text, place)) && (marks & PlaceMarks.OrdinaryWord) == 0;
            if (!isKnown && !HasPlaceWord(text, draft, place) && !IsNamedAsPlace(Slice(text, place))) return false;
        }

        return follow.StartsSentence || follow.StartsLower;
    }

    private bool IsMixedCasePlace(string text, DatelineDraft draft, DatelineFollow follow)
    {
        if (draft.Credit is null && draft.Regions.Count > 0) return false;
        return follow.StartsSentence && !follow.HasSecondDash
            && draft.Places.TrueForAll(place => (gazetteer.MarksOf(Slice(text, place)) & PlaceMarks.Major) != 0);
    }

    /// <summary><c>Washington—What is it?</c> is a heading; <c>**Brussels**—The minister</c> is a dateline.</summary>
    private static bool IsSetOff(Prose prose, DatelineDraft draft)
    {
        var separator = draft.Separator!.Value;
        var isTight = separator.Start > 0 && !DatelineWords.IsBlank(prose.Text[separator.Start - 1]) && separator.End < prose.Text.Length && !DatelineWords.IsBlank(prose.Text[separator.End]);
        return !isTight || !prose.Map.IsLiteral(draft.Start, separator.End);
    }

    private bool IsLabel(ReadOnlySpan<char> place) => (gazetteer.MarksOf(place) & PlaceMarks.Label) != 0;

    /// <summary>Whether a headline ran into the line of a dateline: <c>Harbor Freezes Over DULUTH</c> is no place, but ends in one.</summary>
    private bool EndsInCapitals(ReadOnlySpan<char> place)
    {
        if (gazetteer.IsCity(place)) return false;
        while (place.IndexOf(' ') is >= 0 and var blank)
        {
            place = place[(blank + 1)..];
            if (DatelineWords.IsCapitals(place) && gazetteer.IsCity(place)) return true;
        }

        return false;
    }

    private static bool IsColon(string text, DatelineDraft draft) => draft.Separator is { } separator && text[separator.Start] == ':';

    /// <summary>A speaker's name in a transcript has a colon as well: only a famous city is believed, once.</summary>
    private bool IsPlainColon(Prose prose, DatelineDraft draft)
    {
        var marks = gazetteer.MarksOf(Slice(prose.Text, draft.Places[0]));
        if (!draft.IsCapitals || (marks & PlaceMarks.Major) == 0 || (marks & PlaceMarks.OrdinaryWord) != 0) return false;
        foreach (var block in blocks)
            if (block != prose && block.Kind == BlockKind.Body && OpensWithCapitalsAndColon(block.Text))
                return false;
        return true;
    }

    private static bool OpensWithCapitalsAndColon(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 1 and < 40 && DatelineWords.IsCapitals(text.AsSpan(0, colon));
    }

    private static bool IsShort(string text, TextRange place) => Slice(text, place).Count(' ') < 3;

    private static bool HasPlaceWord(string text, DatelineDraft draft, TextRange place)
    {
        if (draft.Prefix is not null && Slice(text, draft.Prefix.Value) is "ABOARD" or "NEAR") return true;
        foreach (var word in PlaceWords)
            if (Slice(text, place).EndsWith(word, StringComparison.Ordinal) && place.Length > word.Length + 1)
                return true;
        return false;
    }

    private bool IsNamedAsPlace(ReadOnlySpan<char> place) => (named ??= new NamedPlaces(blocks)).Contains(place);

    private static ReadOnlySpan<char> Slice(string text, TextRange range) => text.AsSpan(range.Start, range.Length);
}
