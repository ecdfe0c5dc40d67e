using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StyleLint.Matching;

namespace StyleLint.Tests.Matching;

/// <summary>The map by hash finds what a dictionary finds.</summary>
public sealed class WordMapTests
{
    private static readonly Gen<string> Words = Gen.Elements("", "a", "A", "May", "may", "mAY", "Tuesday", "won’t", "won't", "É", "é", "\u212A", "k", "in", "on", "at");

    private static readonly Gen<(string[] Known, string[] Asked)> Cases =
        from known in Words.ListOf()
        from asked in Words.ListOf()
        select (known.ToArray(), asked.ToArray());

    [Property(MaxTest = 500)]
    public Property A_word_is_found_by_its_letters() => Prop.ForAll(Cases.ToArbitrary(), words =>
    {
        var obvious = words.Known.Distinct(StringComparer.Ordinal).Select((word, index) => KeyValuePair.Create(word, index + 1)).ToDictionary(StringComparer.Ordinal);
        var map = new WordMap<int>(obvious, StringComparison.Ordinal);
        foreach (var word in words.Asked) Assert.Equal(obvious.GetValueOrDefault(word), map.Find(word, WordHash.Of(word)));
    });

    [Property(MaxTest = 500)]
    public Property A_word_is_found_in_any_case(bool isFull) => Prop.ForAll(Cases.ToArbitrary(), words =>
    {
        var obvious = words.Known.Take(isFull ? words.Known.Length : 1).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select((word, index) => KeyValuePair.Create(word, index + 1)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var map = new WordMap<int>(obvious, StringComparison.OrdinalIgnoreCase);
        foreach (var word in words.Asked) Assert.Equal(obvious.GetValueOrDefault(word), map.Find(word, WordHash.Of(word)));
    });
}
