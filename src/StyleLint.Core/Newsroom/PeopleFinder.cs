using System.Collections.Frozen;
using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Finds the people of an article: full names first, then what stands for them. Immutable and safe for use by many threads.</summary>
internal sealed class PeopleFinder(NameLexicon lexicon)
{
    private readonly NameReader reader = new(lexicon);

    /// <summary>Reads the blocks of an article.</summary>
    public People Find(ImmutableArray<Prose> blocks)
    {
        var full = FullNames(blocks);
        var known = new KnownNames(full);
        var lone = new LoneNameReader(lexicon, reader, known);
        var names = ImmutableArray.CreateBuilder<PersonName>(full.Count);
        var next = 0;
        for (var block = 0; block < blocks.Length; block++)
        {
            if (!IsRead(blocks[block])) continue;
            var tokens = new NameTokens(blocks[block]);
            for (var index = tokens.NextCapitalOrJoint(0); index < tokens.Count; index = tokens.NextCapitalOrJoint(index))
            {
                if (next < full.Count && full[next].Block == block && tokens.Prose.Tokens[index].Start >= full[next].Range.Start)
                {
                    names.Add(full[next]);
                    while (index < tokens.Count && tokens.Prose.Tokens[index].Start < full[next].Range.End) index++;
                    next++;
                    continue;
                }

                if (tokens.IsCapital(index) && lone.At(tokens, index) is { } name) names.Add(name with { Block = block });
                index = tokens.Behind(index);
            }
        }

        return new People(names.DrainToImmutable(), known.Shared.ToFrozenSet(StringComparer.Ordinal));
    }

    private List<PersonName> FullNames(ImmutableArray<Prose> blocks)
    {
        var names = new List<PersonName>();
        for (var block = 0; block < blocks.Length; block++)
        {
            if (!IsRead(blocks[block])) continue;
            var tokens = new NameTokens(blocks[block]);
            for (var index = tokens.NextCapitalOrJoint(0); index < tokens.Count; index = tokens.NextCapitalOrJoint(index + 1))
            {
                if (reader.At(tokens, index) is not { } run) continue;
                names.Add(NameOf(tokens, run) with { Block = block });
                index = run.Behind - 1;
            }
        }

        return names;
    }

    private PersonName NameOf(NameTokens tokens, NameRun run)
    {
        var all = tokens.Prose.Tokens;
        var title = reader.TitlesBefore(tokens, run.First);
        return new PersonName(tokens.Prose, PersonNameForm.Full, tokens.Word(run.First).ToString(), tokens.TextOf(run.LastWord, run.Behind), new TextRange(all[run.First].Start, run.End))
        {
            Block = 0,
            WholeSurname = tokens.TextOf(run.Surname, run.Behind),
            HasSuffix = run.End > tokens.EndOf(run.Behind - 1),
            Title = title < run.First ? new TextRange(all[title].Start, all[run.First].Start - 1) : null,
            IsSure = title < run.First || !IsPartOfMore(tokens, run.First),
        };
    }

    /// <summary>“the Ana Roe campaign”, “Xu Ana Roe”.</summary>
    private static bool IsPartOfMore(NameTokens tokens, int first) =>
        tokens.FollowsBlank(first) && (tokens.IsDeterminer(first - 1) || tokens.FollowsCapital(first) && !tokens.StartsSentence(first - 1));

    private static bool IsRead(Prose prose) => prose.Kind is not (BlockKind.Byline or BlockKind.Table);
}
