using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StyleLint.Articles;
using StyleLint.Newsroom;
using StyleLint.Tests.Matching;

namespace StyleLint.Tests.Articles;

/// <summary>The walks that skip tokens stop where a look at every token would stop.</summary>
public sealed class ProseTokenTests
{
    private static readonly string[] Pieces = ["Ana", "roe", "É", "é", "ß", "-", "–", " ", " ", ".", "5", "A", "pre", "’s", "👍", "\n"];

    private const int Length = 24;

    private static readonly Gen<Zone[]> Zones =
        (from kind in Gen.Elements(ZoneKind.Quotes, ZoneKind.Emphasis, ZoneKind.Link)
         from start in Gen.Choose(0, Length - 1)
         from length in Gen.Choose(1, Length)
         select new Zone(kind, new TextRange(start, Math.Min(start + length, Length)))).ListOf().Select(zones => zones.OrderBy(zone => zone.Range).ToArray());

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    [Property(MaxTest = 1000)]
    public Property The_next_capital_is_the_first_token_that_starts_with_one() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var prose = Blocks.Of(text);
        for (var from = 0; from <= prose.Tokens.Length; from++)
        {
            var obvious = from;
            while (obvious < prose.Tokens.Length && !char.IsUpper(text[prose.Tokens[obvious].Start])) obvious++;
            Assert.Equal(obvious, prose.NextCapital(from));
        }
    });

    [Property(MaxTest = 1000)]
    public Property A_hyphen_that_may_join_a_capital_stops_the_walk_at_the_word_before_it() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var tokens = new NameTokens(Blocks.Of(text));
        for (var from = 0; from <= tokens.Count; from++)
        {
            var obvious = from;
            while (obvious < tokens.Count && !char.IsUpper(text[tokens.Prose.Tokens[obvious].Start]) && !IsBeforeHyphen(tokens, obvious)) obvious++;
            Assert.Equal(obvious, tokens.NextCapitalOrJoint(from));
        }
    });

    [Property(MaxTest = 1000)]
    public Property A_zone_is_found_however_many_there_are() => Prop.ForAll(Zones.ToArbitrary(), zones =>
    {
        var prose = Blocks.Of(new string('a', Length), BlockKind.Body, zones);
        foreach (var kind in Enum.GetValues<ZoneKind>())
            for (var start = 0; start < Length; start++)
            {
                Assert.Equal(zones.Where(zone => zone.Kind == kind && zone.Range.Contains(start)).Select(zone => (TextRange?)zone.Range).FirstOrDefault(), prose.ZoneAt(kind, start));
                for (var end = start; end <= Length; end += 3)
                    Assert.Equal(zones.Any(zone => zone.Kind == kind && zone.Range.Overlaps(new TextRange(start, end))), prose.IsIn(kind, new TextRange(start, end)));
            }
    });

    private static bool IsBeforeHyphen(NameTokens tokens, int index) => tokens.MarkAt(index + 1) == '-' && !tokens.Prose.Tokens[index + 1].IsSpaced;
}
