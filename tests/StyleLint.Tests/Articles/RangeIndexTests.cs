using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StyleLint.Articles;

namespace StyleLint.Tests.Articles;

/// <summary>The index answers as a look at every range does.</summary>
public sealed class RangeIndexTests
{
    private const int Length = 20;

    private static readonly Gen<TextRange[]> Ranges =
        (from start in Gen.Choose(0, Length - 1)
         from length in Gen.Choose(1, Length)
         select new TextRange(start, start + length)).ListOf().Select(ranges => ranges.ToArray());

    [Property(MaxTest = 1000)]
    public Property Ranges_are_found_at_an_offset_and_where_they_overlap() => Prop.ForAll(Ranges.ToArbitrary(), ranges =>
    {
        var index = new RangeIndex(ranges);
        var inOrder = ranges.Order().ToArray();
        for (var start = 0; start < Length; start++)
        {
            Assert.Equal(Array.FindIndex(inOrder, range => range.Contains(start)), index.FirstAt(start));
            for (var end = start + 1; end <= Length; end++)
            {
                var other = new TextRange(start, end);
                Assert.Equal(ranges.Any(range => range.Overlaps(other)), index.Overlaps(other));
                Assert.Equal(ranges.Any(range => range.Contains(other)), index.Holds(other));
            }
        }
    });
}
