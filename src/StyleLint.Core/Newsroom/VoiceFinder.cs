using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Lists the people and institutions that an article cites by name, besides the sources that it does not name.</summary>
internal static class VoiceFinder
{
    /// <summary>The named and institutional sources, in the order of the article.</summary>
    /// <param name="speech">Who speaks.</param>
    /// <param name="unnamed">The sources that are not named: where they stand, nobody else does.</param>
    public static ImmutableArray<Attribution> Find(SpeechReading speech, ImmutableArray<Attribution> unnamed)
    {
        var taken = unnamed.GroupBy(static source => source.Prose).ToDictionary(static block => block.Key, static block => new RangeIndex(block.Select(static source => source.Range)));
        var quoted = new HashSet<SpeechClause>(speech.Quotations.Where(static each => each.Link is AttributionLink.Behind or AttributionLink.Before).Select(static each => each.Clause!), ReferenceEqualityComparer.Instance);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<Attribution>();
        foreach (var clause in speech.Clauses)
        {
            if (clause.Speaker is not { } range || clause.Kind is not (SpeakerKind.Named or SpeakerKind.Institutional)) continue;
            if (!clause.IsPlain && !quoted.Contains(clause) || taken.GetValueOrDefault(clause.Prose)?.Overlaps(range) == true) continue;
            var isNamed = clause.Kind == SpeakerKind.Named;
            found.Add(new Attribution(clause.Prose, range, isNamed ? AttributionKind.Named : AttributionKind.Institutional)
            {
                Verb = clause.Verb,
                Speaker = isNamed ? FullName(clause.Name is { } name ? clause.Prose.Text[name.Start..name.End] : clause.SpeakerText!, names) : clause.SpeakerText,
            });
        }

        return found.DrainToImmutable();
    }

    /// <summary>A surname alone is the person whom the article named in full before.</summary>
    private static string FullName(string speaker, Dictionary<string, string> names)
    {
        var words = speaker.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length - 1;
        while (first > 0 && char.IsUpper(words[first - 1][0])) first--;
        var name = string.Join(' ', words[first..]);
        var surname = words[^1];
        if (names.TryGetValue(surname, out var full) && (words.Length - first == 1 || IsTitle(words[first]) || full.EndsWith(name, StringComparison.Ordinal))) return full;
        return words.Length - first > 1 && !IsTitle(words[first]) ? names[surname] = name : name;
    }

    /// <summary>“Mr.”, “Gov.”: an abbreviation in front of a surname. An initial is part of the name.</summary>
    private static bool IsTitle(string word) => word.Length > 2 && word[^1] == '.' && word.IndexOf('.') == word.Length - 1;
}
