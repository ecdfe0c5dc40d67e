using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Tells by its words what a notice does.</summary>
internal static partial class NoticeWording
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string Story = @"(?:(?:news|press|media)\s+)?(?:story|stories|article|post|report|piece|version|column|release|item|page|headline|caption|photo\s+caption|graphic|chart|map|list|guide|explainer|newsletter|advisory|transcript|obituary|review|essay|interview|sentence|paragraph|video|editorial)";
    private const string Edition = @"(?:an?\s+|the\s+)?(?:earlier|previous|prior|original|initial|first|former|print)\s+(?:online\s+|published\s+)?versions?";

    /// <summary>What a notice calls the article, or the part of it that it is about: the words of <see cref="Story"/>.</summary>
    private static readonly string[] Stories =
    [
        "story", "stories", "article", "post", "report", "piece", "version", "column", "release", "item", "page", "headline", "caption", "graphic", "chart",
        "map", "list", "guide", "explainer", "newsletter", "advisory", "transcript", "obituary", "review", "essay", "interview", "sentence", "paragraph",
        "video", "editorial",
    ];

    /// <summary>What an edition may be called that is taken back: the words of <see cref="Edition"/>.</summary>
    private static readonly string[] Editions = ["earlier", "previous", "prior", "original", "initial", "first", "former", "print"];

    private static readonly string[] Determiners = ["this", "our", "the", "a", "an"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers =
        SetOf(["because", "due", "owing", "as", "through", "in", "editor", "editors", "we", "updated", .. Determiners, .. Editions]);

    /// <summary>The openers behind which one of <see cref="Determined"/> must follow.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DeterminedOpeners = SetOf(Determiners);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Determined =
        SetOf(["news", "press", "media", "photo", "correction", .. Stories, .. Editions]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(ReadOnlySpan<string> words) =>
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, words).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A sentence that is a notice by itself, with no label: its subject is this very article.</summary>
    public static bool IsUnlabelled(ReadOnlySpan<char> sentence) => UnlabelledSentence().IsMatch(sentence);

    /// <summary>Whether a sentence opens with words with which those of <see cref="IsUnlabelled"/> do; they are few, and most sentences need no further look.</summary>
    public static bool MayOpenUnlabelled(ReadOnlySpan<char> sentence)
    {
        var opener = WordAtStart(sentence);
        if (!Openers.Contains(opener)) return false;
        return !DeterminedOpeners.Contains(opener) || Determined.Contains(WordAtStart(sentence[opener.Length..].TrimStart()));
    }

    private static ReadOnlySpan<char> WordAtStart(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return text[..end];
    }

    /// <summary>Whether a text speaks of the article in which it stands.</summary>
    public static bool SpeaksOfArticle(string text) => OfArticle().IsMatch(text);

    /// <summary>Whether a sentence of a text admits an error of the article's own.</summary>
    public static bool AdmitsError(string text) => AnySentence(text, static sentence => OfArticle().IsMatch(sentence) && Error().IsMatch(sentence));

    /// <summary>The words of a text that name an error: “misspelled”, “incorrectly”, else the “earlier version” that it takes back.</summary>
    public static Match ErrorIn(string text) => Error().Match(text) is { Success: true } error ? error : EarlierVersion().Match(text);

    /// <summary>What the notice does.</summary>
    /// <param name="text">The notice without its label.</param>
    /// <param name="named">What its label calls it, or null.</param>
    /// <returns>Null where neither the label nor the words make it a notice.</returns>
    public static NoticeKind? KindOf(string text, NoticeKind? named)
    {
        if (named is NoticeKind.Correction or NoticeKind.Retraction) return named;
        if (Withdrawal().IsMatch(text)) return NoticeKind.Retraction;
        if (named == NoticeKind.Clarification) return AdmitsError(text) ? NoticeKind.Correction : named;
        if (AdmitsError(text) || named is null && ToCorrect().IsMatch(text)) return NoticeKind.Correction;
        if (!OfArticle().IsMatch(text)) return named;
        if (AnySentence(text, static sentence => OfArticle().IsMatch(sentence) && Clarity().IsMatch(sentence))) return NoticeKind.Clarification;
        if (EarlierVersion().IsMatch(text)) return NoticeKind.Correction;
        return Change().IsMatch(text) ? NoticeKind.Update : named;
    }

    private static bool AnySentence(string text, Predicate<string> test)
    {
        foreach (var sentence in SentenceSplitter.Split(text))
            if (test(text[sentence.Start..sentence.End]))
                return true;
        return false;
    }

    [GeneratedRegex(@"\A(?:(?:because\s+of|due\s+to|owing\s+to|as\s+a\s+result\s+of|through|in)\s+[^.;]{3,60}?,\s+|editors?:?\s+|\*+\s*)?(?:" +
        @"(?:this|our)\s+" + Story + @"\s+(?:(?:has|have)\s+(?:since\s+)?been|was|is|has)\s+(?:\w+ly\s+)?(?:updated|corrected|clarified|amended|revised|retracted|changed\s+to|edited\s+(?:to|for|after)|modified)\b" +
        @"|(?:the|this)\s+" + Story + @"\s+(?:has\s+(?:since\s+)?been|was)\s+(?:updated|corrected|amended)\s+(?:to\s+(?:correct|clarify|reflect|include|add|remove|note|fix|say|specify|make)|with|after\s+publication)\b" +
        @"|(?:this|our)\s+" + Story + @"\s+(?:has\s+)?(?:originally|initially|previously|earlier|incorrectly|mistakenly|erroneously|wrongly|inaccurately|misstated|misspelled|misidentified|misattributed)\b(?!\s+(?:published|appeared|ran|posted|aired|printed|reported\s+by))" +
        @"|" + Edition + @"\s+of\s+(?:this|the|our)\s+" + Story + @"\b" +
        @"|in\s+" + Edition + @"\s+of\s+(?:this|our)\s+" + Story + @"\b" +
        @"|" + Edition + @"\s+(?:misstated|misspelled|misidentified|misattributed|incorrectly|inaccurately|erroneously|mistakenly|wrongly)\b" +
        @"|this\s+" + Story + @"\s+was\s+(?:first|originally)\s+(?:published|posted)\s+(?:on|at)\s[^\n]{4,80}?\b(?:updated|amended)\b" +
        @"|a\s+correction\s+was\s+made\b" +
        @"|this\s+version\s+(?:of\s+(?:the|this)\s+" + Story + @"\s+)?(?:corrects|updates|clarifies)\b" +
        @"|we\s+(?:incorrectly|inaccurately|erroneously|mistakenly|misspelled|misstated|misidentified|misquoted|misattributed)\b[^.]{0,120}\b(?:version|story|article|post)\b" +
        @"|an?\s+(?:earlier|previous|prior|original)\s+(?:headline|(?:photo\s+)?caption|graphic|chart|map)\s+(?:on|with|in|for|accompanying|of)\s+(?:this|the)\s+" + Story + @"\b" +
        @"|updated\s+(?:at|on)\s[^\n]{3,60}?\bwith\b" +
        @"|updated\s+(?:to\s+(?:add|include|correct|clarify|reflect|remove|note|show)|with)\b)", Options)]
    private static partial Regex UnlabelledSentence();

    [GeneratedRegex(@"\A\s*(?:updated\s+(?:at|on)\b|a\s+correction\s+was\s+made\b)|\b(?:this|our|the\s+original|the\s+first)\s+" + Story + @"\b|\bthe\s+(?:story|article|post)\s+(?:has\s+been|was)\s+(?:updated|corrected|amended|changed)|\b" + Edition + @"\b|\bwe\s+(?:have\s+)?(?:updated|corrected|amended|removed|regret|misstated|misspelled|misidentified|incorrectly|erroneously)\b|\b(?:after|since)\s+publication\b|\ban\s+article\s+(?:on|in|last|yesterday|published)\b|\A\s*(?:updated\s+)?(?:to\s+(?:add|include|correct|clarify|reflect|remove|fix)|adds|added|adding|corrects|corrected|fixes|clarifies|removes|includes)\b", Options)]
    private static partial Regex OfArticle();

    [GeneratedRegex(@"\b(?:misspell\w*|misspelt|misstat\w*|mistak\w*|misidentif\w*|misattribut\w*|misquot\w*|misrepresent\w*|mischaracteri\w*|misnam\w*|misreport\w*|incorrect(?:ly)?|inaccura\w+|erroneous(?:ly)?|error|errors|wrong(?:ly)?|improperly|typo|typos|to\s+(?:correct|fix)|corrected\s+to|corrects|fixes|has\s+been\s+corrected|was\s+corrected|have\s+(?:been\s+)?corrected|corrected\s+statement|the\s+correct|should\s+have\s+(?:said|read|been)|(?:it|that)\s+is\s+not\s+the\s+case)\b", Options)]
    private static partial Regex Error();

    [GeneratedRegex(@"\b(?:to\s+correct|corrects|correcting|has\s+been\s+corrected|was\s+corrected|regrets?\s+the\s+error)\b", Options)]
    private static partial Regex ToCorrect();

    [GeneratedRegex(@"\b(?:(?:to|further)\s+clarify|clarifies|clarification|been\s+clarified|make\s+(?:it\s+)?clear(?:er)?|to\s+specify|more\s+precise\w*|more\s+clearly)\b", Options)]
    private static partial Regex Clarity();

    [GeneratedRegex(@"\b(?:updat\w+|added|adds|adding|amended|revised|changed|now\s+includes|to\s+include|removed|since\s+publication|after\s+(?:publication|this\s+" + Story + @"\s+was\s+published))\b", Options)]
    private static partial Regex Change();

    [GeneratedRegex(@"\b" + Edition + @"\s+(?:of\s+(?:this|the|our)|said|stated|gave|referred|listed|named|described|omitted|identified|reported)\b|\b(?:this|our)\s+" + Story + @"\s+(?:originally|initially|previously)\s+(?!published|appeared|ran|posted)", Options)]
    private static partial Regex EarlierVersion();

    [GeneratedRegex(@"\b(?:has|have|was|were|is|are|been)\s+(?:fully\s+)?(?:retracted|withdrawn)\b[^.]*\b(?:story|article|report|post)\b|\b(?:story|article|report|post)\s+(?:has\s+been|was|is)\s+(?:retracted|withdrawn|removed)\b|\b(?:we|has|have)\s+(?:retracted|withdrawn|removed)\s+(?:this|the)\s+(?:story|article|report|post)\b", Options)]
    private static partial Regex Withdrawal();
}
