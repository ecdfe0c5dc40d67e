using StyleLint.Articles;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

public class PageVocabularyTests
{
    [Fact]
    public void A_page_can_skip_every_zone() =>
        Assert.Equal(Enum.GetValues<ZoneKind>().Select(static zone => (zone.ToString().ToLowerInvariant(), zone)), PageVocabulary.Zones);

    [Fact]
    public void A_page_can_read_every_block() =>
        Assert.Equal(Enum.GetValues<BlockKind>().Select(static block => (block.ToString().ToLowerInvariant(), block)), PageVocabulary.Scopes);
}
