using System.Text;
using StyleLint.Cli.Archives;
using StyleLint.Files;

namespace StyleLint.Fuzz.Targets;

/// <summary>Bytes as a file or a line of an archive holds them: encodings, marks, broken sequences.</summary>
internal sealed class BytesTarget : FuzzTarget
{
    /// <summary>Each line that is no JSON costs an exception.</summary>
    private const int MostLines = 1000;

    public override string Name => "bytes";

    public override int Readings => 2;

    public override IReadOnlyList<string> Seeds { get; } = ["\uFEFFStory – “é” 😀\r\n", "\u00FF\u00FEI\0c\0e\0", "\u00FE\u00FF\0I\0c\0e", "{\"path\": \"a.md\", \"text\": \"Ice \\u00e9\"}\n{\"path\": \"b.md\", \"text\": \"\"}\n"];

    public override void Run(string input)
    {
        Read(Encoding.Latin1.GetBytes(input));
        Read(Encoding.UTF8.GetBytes(input));
    }

    private static void Read(byte[] bytes)
    {
        var file = ArticleFile.Read("story.md", new MemoryStream(bytes));
        if (file.IsReadable && !file.Encode(file.Source.Text).AsSpan().SequenceEqual(bytes)) throw new FuzzFault("A text that is written back has other bytes.");
        foreach (var diagnostic in file.Diagnostics)
            if (diagnostic.Range.Start < 0 || diagnostic.Range.End > file.Source.Text.Length) throw new FuzzFault("An unreadable file has a place outside its text.");
        var lines = new ArchiveLines(new MemoryStream(bytes), 1000);
        for (var count = 0; count < MostLines && lines.TryRead(out var line); count++)
            if (line is not null)
                ArchiveArticle.Read(line, out _);
    }
}
