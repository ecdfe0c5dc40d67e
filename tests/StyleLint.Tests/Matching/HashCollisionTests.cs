using StyleLint.Matching;

namespace StyleLint.Tests.Matching;

/// <summary>Two words may share all bits of a hash; the tables must compare what they find.</summary>
public class HashCollisionTests
{
    private static readonly (string One, string Other) Pair = FindPair();

    [Fact]
    public void A_table_of_words_tells_words_of_one_hash_apart()
    {
        var table = new WordTable();
        var one = table.Add(Pair.One);
        Assert.Equal(WordTable.None, table.Find(Pair.Other, WordHash.Of(Pair.Other)));
        var other = table.Add(Pair.Other);
        Assert.NotEqual(one, other);
        Assert.Equal((one, other), (table.Find(Pair.One, WordHash.Of(Pair.One)), table.Find(Pair.Other, WordHash.Of(Pair.Other))));
    }

    [Fact]
    public void A_map_of_words_tells_words_of_one_hash_apart()
    {
        var alone = new WordMap<int>([KeyValuePair.Create(Pair.One, 1)], StringComparison.Ordinal);
        Assert.Equal((1, 0), (alone.Find(Pair.One, WordHash.Of(Pair.One)), alone.Find(Pair.Other, WordHash.Of(Pair.Other))));
        var both = new WordMap<int>([KeyValuePair.Create(Pair.One, 1), KeyValuePair.Create(Pair.Other, 2)], StringComparison.OrdinalIgnoreCase);
        Assert.Equal((1, 2), (both.Find(Pair.One, WordHash.Of(Pair.One)), both.Find(Pair.Other, WordHash.Of(Pair.Other))));
    }

    /// <summary>Among so many words some two share a hash.</summary>
    private static (string One, string Other) FindPair()
    {
        var words = new Dictionary<uint, string>();
        for (var number = 0; ; number++)
        {
            var word = string.Create(6, number, static (letters, rest) =>
            {
                for (var at = 0; at < letters.Length; at++, rest /= 26) letters[at] = (char)('a' + rest % 26);
            });
            if (!words.TryAdd(WordHash.Of(word), word)) return (words[WordHash.Of(word)], word);
        }
    }
}
