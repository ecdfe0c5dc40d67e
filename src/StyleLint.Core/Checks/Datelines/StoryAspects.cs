using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>How the story goes on behind its dateline.</summary>
internal static class StoryAspects
{
    /// <summary>A small letter behind the dash.</summary>
    public static void LookAtFirstWord(DatelineCase found, Rule rule, Findings findings)
    {
        if (found.Dateline.Separator is null) return;
        var word = DatelineWords.WordAt(found.Text, DatelineWords.SkipBlanks(found.Text, found.Dateline.Range.End));
        if (word.IsEmpty || !char.IsLower(found.Text[word.Start]) || found.Dateline.TextOf(word).Any(char.IsUpper)) return;
        // Where something was left out between dash and word, the word is not the first.
        if (!found.Dateline.Prose.Map.IsLiteral(found.Dateline.Range.End - 1, word.End)) return;
        var first = new TextRange(word.Start, word.Start + 1);
        var fix = found.Replace(first, char.ToUpperInvariant(found.Text[word.Start]).ToString(), FixSafety.Safe, "Start with a capital.");
        findings.Report(rule, found.Dateline.Prose, word, rule.Say(found.Dateline.TextOf(word)), fix);
    }

    /// <summary>City and state of the dateline once more in the first sentences.</summary>
    public static void LookForRepetition(DatelineCase found, Rule rule, Findings findings)
    {
        if (found.Dateline.Facts.Regions is not [{ Region: { } region } named]) return;
        var text = found.Text;
        foreach (var place in found.Dateline.Places)
        {
            var at = text.IndexOf(found.Dateline.TextOf(place), found.Dateline.Range.End, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || RegionBehind(text, at + place.Length, region) is not { } repeated) continue;
            var fix = found.Replace(new TextRange(at + place.Length, EndOfAside(text, repeated)), "", FixSafety.Offer, $"Take out ‘{found.Dateline.TextOf(repeated)}’.");
            findings.Report(rule, found.Dateline.Prose, repeated, rule.Say(found.Dateline.TextOf(repeated), found.Dateline.TextOf(named.Range)), fix);
        }
    }

    /// <summary>Further datelines in a story that is no round-up: a round-up has headings or several.</summary>
    public static void LookForSecond(DatelineCase found, Rule rule, Findings findings)
    {
        if (found.Dateline.Later is not [var second] || HasHeadings(found)) return;
        findings.Report(rule, second.Prose, second.Range, rule.Say(second.TextOf(second.Range)));
    }

    /// <summary>Emphasis that starts with the dateline and runs on into the story.</summary>
    public static void LookAtEmphasis(DatelineCase found, Rule rule, Findings findings)
    {
        var source = found.Article.Source;
        var range = found.Dateline.SourceRange(source);
        if (range.Start == 0 || source.Text[range.Start - 1] is not ('*' or '_')) return;
        if (found.Dateline.Prose.Map.ToSource(found.Dateline.Range) is var inner && source.Slice(inner).ContainsAny('*', '_')) return;
        findings.Report(rule, range, rule.Say(""));
    }

    /// <summary>A dateline on a line of its own, as a heading.</summary>
    public static void LookAtHeading(DatelineCase found, Rule rule, Findings findings)
    {
        if (found.Dateline.Prose.Kind == BlockKind.Heading)
            findings.Report(rule, found.Dateline.Prose, found.Dateline.Range, rule.Say(found.Dateline.TextOf(found.Dateline.Range)));
    }

    /// <summary>A dateline below paragraphs of the story.</summary>
    public static void LookAtLate(DatelineCase found, Rule rule, Findings findings)
    {
        if (found.Dateline.Prose.Kind == BlockKind.Body)
            findings.Report(rule, found.Dateline.Prose, found.Dateline.Range, rule.Say(found.Dateline.TextOf(found.Dateline.Range)));
    }

    private static TextRange? RegionBehind(string text, int at, Region region)
    {
        if (at + 2 >= text.Length || text[at] != ',' || text[at + 1] != ' ') return null;
        foreach (var form in new[] { region.Name, region.Abbreviation })
            if (form is not null && text.AsSpan(at + 2).StartsWith(form, StringComparison.Ordinal) && (at + 2 + form.Length >= text.Length || !char.IsLetter(text[at + 2 + form.Length])))
                return new TextRange(at + 2, at + 2 + form.Length);
        return null;
    }

    /// <summary>The second comma goes with the state; a period that ends the sentence as well stays.</summary>
    private static int EndOfAside(string text, TextRange state)
    {
        if (state.End < text.Length && text[state.End] == ',') return state.End + 1;
        if (text[state.End - 1] != '.') return state.End;
        var next = DatelineWords.SkipBlanks(text, state.End);
        return next >= text.Length || char.IsUpper(text[next]) ? state.End - 1 : state.End;
    }

    private static bool HasHeadings(DatelineCase found)
    {
        foreach (var block in found.Article.Blocks)
            if (block.Kind == BlockKind.Heading)
                return true;
        return false;
    }
}
