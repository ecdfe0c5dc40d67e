using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;
using StyleLint.Threading;

namespace StyleLint.Configuration;

/// <summary>
/// What data pages make, once for all configurations of a run that have the same pages: a gazetteer takes a megabyte. Safe for use by many threads.
/// </summary>
internal sealed class SharedFinders
{
    private readonly List<(ImmutableArray<DataPage> Pages, BackgroundValue<(NewsroomFinders Finders, List<Problem> Problems)> Finders)> known = [];

    /// <summary>What the pages make, on its way where it is not at hand.</summary>
    public BackgroundValue<(NewsroomFinders Finders, List<Problem> Problems)> Of(ImmutableArray<DataPage> pages)
    {
        lock (known)
        {
            foreach (var (others, made) in known)
                if (AreSame(pages, others))
                    return made;
            var finders = new BackgroundValue<(NewsroomFinders, List<Problem>)>(() => Read(pages));
            known.Add((pages, finders));
            return finders;
        }
    }

    private static (NewsroomFinders Finders, List<Problem> Problems) Read(ImmutableArray<DataPage> pages)
    {
        var found = new List<Problem>();
        return (NewsroomFinders.From(pages, found), found);
    }

    private static bool AreSame(ImmutableArray<DataPage> pages, ImmutableArray<DataPage> others)
    {
        if (pages.Length != others.Length) return false;
        for (var index = 0; index < pages.Length; index++)
            if (!ReferenceEquals(pages[index], others[index]))
                return false;
        return true;
    }
}
