using System.Text;
using StyleLint.Files;

namespace StyleLint.Tests.Files;

public sealed class ArticleFileTests
{
    private const string Text = "GÉNÉRAC, France — “Zwölf Uhr” 🗞\n";

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    public void UTF8_is_read_with_and_without_a_byte_order_mark(bool hasMark, string before)
    {
        var bytes = Encoding.UTF8.GetBytes((hasMark ? "\uFEFF" : before) + Text);
        var file = Read(bytes);
        Assert.True(file.IsReadable);
        Assert.Equal(Text, file.Source.Text);
        Assert.Equal(hasMark, file.Source.HasByteOrderMark);
        Assert.Equal(bytes, file.Encode(file.Source.Text));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF16_is_read_and_written_back_as_it_was(bool isBigEndian)
    {
        var bytes = new UnicodeEncoding(isBigEndian, false).GetBytes("\uFEFF" + Text);
        var file = Read(bytes);
        Assert.Equal(Text, file.Source.Text);
        Assert.Equal(bytes, file.Encode(file.Source.Text));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_diagnostic_at_their_place()
    {
        var file = Read([.. Encoding.UTF8.GetBytes("Zwölf\nUhr "), 0xFF, (byte)'x']);
        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal("style-lint/unreadable-file", diagnostic.RuleId);
        Assert.Equal("Byte 11 (counted from 0) is not valid UTF-8. Save the file as UTF-8.", diagnostic.Message);
        var position = file.Source.Lines.PositionOf(diagnostic.Range.Start);
        Assert.Equal((2, 5), (position.Line, position.Column));
    }

    [Fact]
    public void A_missing_file_is_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        var file = ArticleFile.Read(ArticlePath.Of(folder["gone.md"], folder.Path));
        Assert.Equal("The file does not exist (any more).", Assert.Single(file.Diagnostics).Message);
        Assert.Equal("gone.md", file.Source.Path);
    }

    [Fact]
    public void A_folder_is_no_article()
    {
        using var folder = new TemporaryFolder();
        Assert.False(ArticleFile.Read(ArticlePath.Of(folder.Path, folder.Path)).IsReadable);
    }

    [Fact]
    public void A_file_that_no_newsroom_wrote_is_too_large()
    {
        using var endless = new MemoryStream(new byte[ArticleFile.MaximumBytes + 1]);
        var file = ArticleFile.Read("dump.md", endless);
        Assert.Contains("larger than 20 MB", Assert.Single(file.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_an_empty_article()
    {
        var file = Read([]);
        Assert.True(file.IsReadable);
        Assert.Equal("", file.Source.Text);
    }

    private static ArticleFile Read(byte[] bytes)
    {
        using var folder = new TemporaryFolder().Write("a.md", bytes);
        return ArticleFile.Read(ArticlePath.Of(folder["a.md"], folder.Path));
    }
}
