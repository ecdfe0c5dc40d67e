using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Newsroom;

/// <summary>What reads datelines, speakers and people by the words of the stylebooks' data pages. The same for every set of rules; immutable.</summary>
/// <param name="Datelines">Knows the places.</param>
/// <param name="Speakers">Knows the words of speech.</param>
/// <param name="People">Knows the words that names are made of.</param>
internal sealed record NewsroomFinders(DatelineParser Datelines, SpeakerFinder Speakers, PeopleFinder People)
{
    /// <summary>Reads the data pages.</summary>
    /// <param name="pages">Data pages of any kind.</param>
    /// <param name="problems">Receives what is wrong with the pages.</param>
    public static NewsroomFinders From(IReadOnlyCollection<DataPage> pages, List<Problem> problems) => new(
        new DatelineParser(Gazetteer.From(pages, problems)),
        new SpeakerFinder(SpeechLexicon.From(pages, problems)),
        new PeopleFinder(NameLexicon.From(pages, problems)));
}
