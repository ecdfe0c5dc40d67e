namespace StyleLint.Vale;

/// <summary>Counts of a text, for formulas of how hard it is to read.</summary>
internal sealed class ValeStatistics
{
    private ValeStatistics()
    {
    }

    public double Characters { get; private set; }

    public double ComplexWords { get; private set; }

    public double LongWords { get; private set; }

    public double Paragraphs { get; private set; }

    public double PolysyllabicWords { get; private set; }

    public double Sentences { get; private set; }

    public double Syllables { get; private set; }

    public double Words { get; private set; }

    /// <summary>Counts what a text has.</summary>
    public static ValeStatistics Of(string text)
    {
        var counts = new ValeStatistics();
        foreach (var paragraph in text.Split("\n\n"))
        {
            counts.Paragraphs++;
            foreach (var sentence in ValeSentences.Split(paragraph))
            {
                counts.Sentences++;
                counts.AddWords(paragraph.AsSpan(sentence.Start, sentence.Length));
            }
        }

        return counts;
    }

    /// <summary>The grade level that a formula gives, or null where there is no such formula.</summary>
    public double? Grade(string metric) => metric switch
    {
        "Gunning Fog" => 0.4 * (Words / Sentences + 100 * ComplexWords / Words),
        "Coleman-Liau" => 5.88 * Characters / Words - 29.6 * Sentences / Words - 15.8,
        "Flesch-Kincaid" => 0.39 * Words / Sentences + 11.8 * Syllables / Words - 15.59,
        "SMOG" => 1.0430 * Math.Sqrt(PolysyllabicWords * 30 / Sentences) + 3.1291,
        "Automated Readability" => 4.71 * Characters / Words + 0.5 * Words / Sentences - 21.43,
        _ => null,
    };

    private void AddWords(ReadOnlySpan<char> sentence)
    {
        for (var at = 0; at < sentence.Length;)
        {
            var start = at;
            while (at < sentence.Length && (char.IsLetterOrDigit(sentence[at]) || (at > start && sentence[at] is '\'' or '’' or '-'))) at++;
            if (at > start) Add(sentence[start..at]);
            else at++;
        }
    }

    private void Add(ReadOnlySpan<char> word)
    {
        Words++;
        foreach (var character in word)
            if (char.IsLetterOrDigit(character))
                Characters++;
        if (word.Length > 6) LongWords++;
        var syllables = ValeSyllables.Count(word);
        Syllables += syllables;
        if (syllables > 2) PolysyllabicWords++;
        if (syllables - (HasLightEnding(word) ? 1 : 0) > 2) ComplexWords++;
    }

    private static bool HasLightEnding(ReadOnlySpan<char> word) =>
        word.Length > 3 && (word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal));
}
