namespace StyleLint.Checks.Readability;

/// <summary>What a rule on readability measures.</summary>
internal enum ReadabilityMeasure
{
    /// <summary>Flesch reading ease: 100 is easy, 0 is hard.</summary>
    Ease,

    /// <summary>Flesch-Kincaid grade: the school years that a reader needs.</summary>
    Grade,

    /// <summary>Words a sentence.</summary>
    SentenceLength,
}
