using StyleLint.Articles;

namespace StyleLint.Checks.Readability;

/// <summary>How much text there is.</summary>
/// <param name="Sentences">Sentences.</param>
/// <param name="Words">Words and figures; “12-year-old” is three, as the formulas count.</param>
/// <param name="Syllables">Syllables of the words.</param>
internal readonly record struct TextCount(int Sentences, int Words, int Syllables)
{
    /// <summary>Words a sentence.</summary>
    public double WordsPerSentence => (double)Words / Sentences;

    /// <summary>Syllables a word.</summary>
    public double SyllablesPerWord => (double)Syllables / Words;

    /// <summary>Flesch reading ease.</summary>
    public double Ease => 206.835 - (1.015 * WordsPerSentence) - (84.6 * SyllablesPerWord);

    /// <summary>Flesch-Kincaid grade.</summary>
    public double Grade => (0.39 * WordsPerSentence) + (11.8 * SyllablesPerWord) - 15.59;

    /// <summary>Both together.</summary>
    public static TextCount operator +(TextCount left, TextCount right) =>
        new(left.Sentences + right.Sentences, left.Words + right.Words, left.Syllables + right.Syllables);

    /// <summary>Counts one sentence.</summary>
    public static TextCount Of(Prose prose, TextRange sentence)
    {
        var (words, syllables) = (0, 0);
        foreach (var token in prose.TokensIn(sentence))
        {
            if (token.Kind == TokenKind.Mark) continue;
            words++;
            syllables += Readability.Syllables.In(prose.TextOf(token));
        }

        return words == 0 ? default : new TextCount(1, words, syllables);
    }

    /// <summary>The value of a measure.</summary>
    public double Of(ReadabilityMeasure measure) => measure switch
    {
        ReadabilityMeasure.Ease => Ease,
        ReadabilityMeasure.Grade => Grade,
        _ => WordsPerSentence,
    };
}
