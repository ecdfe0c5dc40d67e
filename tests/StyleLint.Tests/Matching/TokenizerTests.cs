using FsCheck.Xunit;
using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Tests.Matching;

public class TokenizerTests
{
    [Theory]
    [InlineData("Turnout rose 5 per cent.", "Turnout rose 5 per cent .")]
    [InlineData("The U.S. won’t e-mail.", "The U . S . won’t e - mail .")]
    [InlineData("the workers' 3rd strike, rock 'n' roll", "the workers ' 3rd strike , rock ' n ' roll")]
    [InlineData("Hawai\u02BBi and the Ma\u02BCohi", "Hawai\u02BBi and the Ma\u02BCohi")]
    [InlineData("cafe\u0301 naïve", "cafe\u0301 naïve")]
    [InlineData("$1,200—\uFFFC", "$ 1 , 200 — \uFFFC")]
    [InlineData("a👍🏽b", "a 👍 🏽 b")]
    [InlineData(" \u00A0\n", "")]
    [InlineData("\u0301a", "\u0301 a")]
    [InlineData("5", "5")]
    [InlineData("it’", "it ’")]
    [InlineData("é", "é")]
    public void Words_numbers_and_marks_are_cut_apart(string text, string expected)
    {
        var tokens = Tokenizer.Tokenize(text).Select(token => text.Substring(token.Start, token.Length));
        Assert.Equal(expected, string.Join(' ', tokens));
    }

    /// <summary>Not as test data: there half a pair would become another character.</summary>
    [Fact]
    public void Half_a_pair_is_a_mark_by_itself()
    {
        Assert.Equal([1], Tokenizer.Tokenize("\uD83D").Select(static token => token.Length));
        Assert.Equal([1, 1], Tokenizer.Tokenize("\uD83Da").Select(static token => token.Length));
        Assert.Equal([1, 1, 1], Tokenizer.Tokenize("\uDC4D\uD83D\uD83D").Select(static token => token.Length));
        Assert.Equal([1, 2], Tokenizer.Tokenize("\uD83D\uD83D\uDC4D").Select(static token => token.Length));
    }

    [Fact]
    public void A_number_is_digits_only_and_a_word_may_hold_some()
    {
        var kinds = Tokenizer.Tokenize("90 90s 5'9 %").Select(token => token.Kind);
        Assert.Equal([TokenKind.Number, TokenKind.Word, TokenKind.Word, TokenKind.Mark], kinds);
    }

    [Fact]
    public void A_capital_letter_at_the_start_is_noted()
    {
        var capitals = Tokenizer.Tokenize("Ann’s iPhone, Él él 3D I-5 O’Neill’s ’Tis").Select(static token => token.IsCapital);
        Assert.Equal([true, false, false, true, false, false, true, false, false, true, false, true], capitals);
    }

    [Fact]
    public void White_space_of_any_kind_and_the_start_count_as_space_before()
    {
        var spaced = Tokenizer.Tokenize("Ann\u00A0Roe’s e-mail\n(a)").Select(token => token.IsSpaced);
        Assert.Equal([true, true, true, false, false, true, false, false], spaced);
    }

    [Property(MaxTest = 500)]
    public void Tokens_are_in_order_and_hold_all_that_is_not_white_space(string? any)
    {
        var text = any ?? "";
        var behind = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            Assert.True(token.Length > 0 && token.Start >= behind);
            Assert.True(string.IsNullOrWhiteSpace(text[behind..token.Start]));
            Assert.DoesNotContain(text.Substring(token.Start, token.Length), char.IsWhiteSpace);
            Assert.Equal(token.Start == 0 || char.IsWhiteSpace(text[token.Start - 1]), token.IsSpaced);
            behind = token.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[behind..]));
    }
}
