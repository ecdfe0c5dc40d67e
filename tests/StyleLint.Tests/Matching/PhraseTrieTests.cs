using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Tests.Matching;

public class PhraseTrieTests
{
    private static readonly string[] Vocabulary = ["per", "cent", "Per", "CENT", "don’t", "don't", "don", "t", "e", "mail", "U", "S", "5", "é", "-", ".", "'", "’", "‘"];
    private static readonly string[] Gaps = ["", "", " ", " ", "\n", "\u00A0 "];

    [Theory]
    [InlineData("per cent", "It rose 5 per cent.", "per cent")]
    [InlineData("per cent", "It rose 5 Per\u00A0 Cent.", "Per\u00A0 Cent")]
    [InlineData("per cent", "Ten super cents, a percent, a per-cent.", null)]
    [InlineData("e-mail", "An e-mail, not an e - mail.", "e-mail")]
    [InlineData("OK'd", "She OK’d it.", "OK’d")]
    [InlineData("don", "They don’t.", null)]
    [InlineData("Québec", "in QUÉBEC", "QUÉBEC")]
    public void A_phrase_is_found_between_the_edges_of_tokens(string phrase, string text, string? expected)
    {
        string[] found = expected is null ? [] : [expected];
        Assert.Equal(found, Find(text, (phrase, PhraseCase.Ignore)));
    }

    [Fact]
    public void An_exact_phrase_is_found_in_its_own_case_only()
    {
        Assert.Equal(["US"], Find("US troops told us, Us and uS.", ("US", PhraseCase.Exact)));
        Assert.Equal(["don’t"], Find("don’t DON'T", ("don't", PhraseCase.Exact)));
    }

    [Fact]
    public void Each_owner_gets_its_own_hits_in_the_order_of_the_text()
    {
        var builder = new PhraseTrieBuilder();
        var spelling = builder.NewSet();
        var places = builder.NewSet();
        var health = spelling.Add("health", PhraseCase.Ignore);
        var care = spelling.Add("health care", PhraseCase.Ignore);
        var maine = places.Add("Maine", PhraseCase.Exact);

        var hits = builder.Build().Find([Blocks.Of("Health care in Maine"), Blocks.Of("Maine"), Blocks.Of("health")]);

        Assert.Equal([new(health, 0, new(0, 6), 0, 0), new(care, 0, new(0, 11), 0, 1), new(health, 2, new(0, 6), 0, 0)], hits.Of(spelling).ToArray());
        Assert.Equal([new(maine, 0, new(15, 20), 3, 3), new(maine, 1, new(0, 5), 0, 0)], hits.Of(places).ToArray());
    }

    [Fact]
    public void A_gate_is_found_beside_an_apostrophe_too()
    {
        var builder = new PhraseTrieBuilder();
        var gate = builder.NewSet(PhraseEdge.Apostrophe);
        gate.Add("US", PhraseCase.Ignore);
        var hits = builder.Build().Find([Blocks.Of("the US’s role, O'US, USA")]);
        Assert.Equal([new TextRange(4, 6), new TextRange(17, 19)], hits.Of(gate).ToArray().Select(hit => hit.Range));
    }

    [Fact]
    public void The_hits_of_one_block_are_those_of_no_other()
    {
        var builder = new PhraseTrieBuilder();
        var set = builder.NewSet();
        set.Add("mayor", PhraseCase.Ignore);
        builder.NewSet().Add("council", PhraseCase.Ignore);
        var hits = builder.Build().Find([Blocks.Of("The mayor"), Blocks.Of("the council"), Blocks.Of("mayor, mayor"), Blocks.Of("The council"), Blocks.Of("A mayor")]);
        Assert.Equal([1, 0, 2, 0, 1], Enumerable.Range(0, 5).Select(block => hits.OfBlock(set, block).Length));
        Assert.All(hits.OfBlock(set, 2).ToArray(), static hit => Assert.Equal(2, hit.Block));
        Assert.Equal([0, 7], hits.OfBlock(set, 2).ToArray().Select(static hit => hit.Range.Start));
    }

    [Fact]
    public void More_hits_than_an_article_has_as_a_rule_are_kept_in_order()
    {
        var builder = new PhraseTrieBuilder();
        var (set, other) = (builder.NewSet(), builder.NewSet());
        set.Add("a", PhraseCase.Ignore);
        other.Add("a b", PhraseCase.Ignore);
        var hits = builder.Build().Find([Blocks.Of(string.Concat(Enumerable.Repeat("a b ", 5000)))]);
        Assert.Equal(Enumerable.Range(0, 5000).Select(static index => index * 4), hits.Of(set).ToArray().Select(static hit => hit.Range.Start));
        Assert.Equal(5000, hits.Of(other).Length);
    }

    [Fact]
    public void A_phrase_may_be_longer_than_a_line()
    {
        var phrase = string.Join(' ', Enumerable.Repeat("the mayor said", 20));
        Assert.Equal([phrase], Find($"Then {phrase} so.", (phrase, PhraseCase.Exact)));
        Assert.Empty(Find($"Then {phrase[..^5]} so.", (phrase, PhraseCase.Exact)));
    }

    [Fact]
    public void Texts_whose_tokens_nobody_keeps_have_the_same_hits()
    {
        var builder = new PhraseTrieBuilder();
        var set = builder.NewSet();
        set.Add("don’t", PhraseCase.Ignore);
        set.Add("per cent", PhraseCase.Ignore);
        var trie = builder.Build();
        var texts = (string[])["5 per cent", "", "Don't", "They don’t say per\ncent."];
        var expected = trie.Find([.. texts.Select(static text => Blocks.Of(text))]).Of(set).ToArray();
        Assert.Equal(4, expected.Length);
        Assert.Equal(expected, trie.FindInTexts([.. texts.Select(static text => Blocks.Of(text))]).Of(set).ToArray());
    }

    [Fact]
    public void Without_phrases_there_are_no_hits()
    {
        var builder = new PhraseTrieBuilder();
        var (first, second) = (builder.NewSet(), builder.NewSet());
        var trie = builder.Build();
        Assert.True(trie.Find([Blocks.Of("The mayor")]).Of(second).IsEmpty);
        Assert.True(trie.FindInTexts([Blocks.Of("The mayor")]).Of(first).IsEmpty);
    }

    [Fact]
    public void A_blank_phrase_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PhraseTrieBuilder().NewSet().Add(" ", PhraseCase.Ignore));

    [Property(MaxTest = 1000)]
    public Property The_trie_finds_what_a_slow_search_finds()
    {
        var word = Gen.Elements(Vocabulary);
        var phrase = word.NonEmptyListOf().Select(words => words.Take(3)).SelectMany(words => Gen.Elements("", " "), (words, gap) => string.Join(gap, words));
        var text = word.SelectMany(_ => Gen.Elements(Gaps), (left, gap) => left + gap).ListOf().Select(string.Concat);
        var cases = Gen.Elements(PhraseCase.Ignore, PhraseCase.Exact);
        var phrases = phrase.SelectMany(_ => cases, (left, right) => (left, right)).NonEmptyListOf().Select(list => list.Take(6).ToArray());
        return Prop.ForAll(phrases.ToArbitrary(), text.ToArbitrary(), AgreesWithOracle);
    }

    /// <summary>The buffers are pooled, so a text without a hit costs the same however long it is.</summary>
    [Fact]
    public void Looking_through_a_long_text_allocates_no_more_than_through_a_short_one()
    {
        var builder = new PhraseTrieBuilder();
        for (var index = 0; index < 2000; index++) builder.NewSet().Add($"phrase{index} per cent", PhraseCase.Ignore);
        var trie = builder.Build();
        var small = Blocks.Of("The mayor didn’t say.");
        var large = Blocks.Of(string.Concat(Enumerable.Repeat("The mayor didn’t say per cent. ", 3300)));
        trie.Find([large]);
        Assert.InRange(AllocatedBy(trie, large) - AllocatedBy(trie, small), -256, 256);
    }

    private static long AllocatedBy(PhraseTrie trie, Prose block)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        trie.Find([block]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AgreesWithOracle((string Phrase, PhraseCase Casing)[] phrases, string text)
    {
        var builder = new PhraseTrieBuilder();
        var sets = phrases.Select(phrase =>
        {
            var set = builder.NewSet();
            set.Add(phrase.Phrase, phrase.Casing);
            return set;
        }).ToArray();
        var hits = builder.Build().Find([Blocks.Of(text)]);
        for (var index = 0; index < phrases.Length; index++)
        {
            var expected = ObviousMatcher.Find(text, phrases[index].Phrase, phrases[index].Casing == PhraseCase.Exact);
            Assert.Equal(expected, hits.Of(sets[index]).ToArray().Select(hit => hit.Range));
        }
    }

    private static string[] Find(string text, (string Phrase, PhraseCase Casing) phrase)
    {
        var builder = new PhraseTrieBuilder();
        var set = builder.NewSet();
        set.Add(phrase.Phrase, phrase.Casing);
        return [.. builder.Build().Find([Blocks.Of(text)]).Of(set).ToArray().Select(hit => text[hit.Range.Start..hit.Range.End])];
    }
}
