using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Stylebooks;

/// <summary>
/// The front matter of the tool's own pages. It was read when the tool was built: reading hundreds of pages of YAML would be most of
/// the time of a short run. The pages themselves are read when somebody asks for what else stands on them.
/// </summary>
internal static class CompiledPages
{
    private static readonly byte[] Data = CompiledData.Resource("pages.bin");
    private static readonly ImmutableArray<(string Name, int Start, int Length)> Books = ReadBooks();

    /// <summary>The stylebooks, sorted.</summary>
    public static IEnumerable<string> Names => Books.Select(static book => book.Name);

    /// <summary>The pages of a stylebook with their paths in it, in the order of the paths; null where none has the name.</summary>
    public static List<(string Path, FrontMatter Head)>? Of(string stylebook)
    {
        foreach (var (name, start, length) in Books)
            if (name == stylebook)
                return ReadPages(new CompiledData(Data.AsSpan(start, length)));
        return null;
    }

    private static List<(string Path, FrontMatter Head)> ReadPages(CompiledData data)
    {
        data.ReadShared();
        var pages = new List<(string, FrontMatter)>(data.Number());
        while (pages.Count < pages.Capacity)
            pages.Add((data.Text(), new FrontMatter(FrontMatterFormat.Yaml, new TextRange(0, data.Number()), data.ReadMap())));
        return pages;
    }

    private static ImmutableArray<(string Name, int Start, int Length)> ReadBooks()
    {
        if (Data.Length == 0) return [];
        var index = new CompiledData(Data);
        var books = ImmutableArray.CreateBuilder<(string, int, int)>(index.Number());
        while (books.Count < books.Capacity) books.Add((index.Text(), Data.Length - index.Number(), index.Number()));
        return books.MoveToImmutable();
    }
}
