using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Stylebooks;

namespace StyleLint.PageCompiler;

/// <summary>The front matter of all pages in the form that <see cref="CompiledPages"/> reads.</summary>
internal static class PageTable
{
    /// <summary>Behind an index of the stylebooks the pages of each. Where a stylebook starts is counted from the end, which no index moves.</summary>
    public static byte[] Of(IReadOnlyList<Stylebook> stylebooks)
    {
        byte[][] books = [.. stylebooks.Select(Book)];
        var table = new DataWriter();
        table.Number(books.Length);
        for (var index = 0; index < books.Length; index++)
        {
            table.Text(stylebooks[index].Name);
            table.Number(books[index..].Sum(static book => book.Length));
            table.Number(books[index].Length);
        }

        foreach (var book in books) table.Bytes(book);
        return table.ToArray();
    }

    private static byte[] Book(Stylebook stylebook)
    {
        var pages = stylebook.Pages.Select(static page => page.Source).Concat(stylebook.DataPages.Select(static page => page.Source))
            .OrderBy(static page => page.Path, StringComparer.Ordinal).ToImmutableArray();
        var draft = new DataWriter();
        Write(draft, stylebook.Name, pages);
        var book = new DataWriter();
        book.Shared(draft.Repeated);
        Write(book, stylebook.Name, pages);
        return book.ToArray();
    }

    private static void Write(DataWriter book, string stylebook, ImmutableArray<SourceText> pages)
    {
        book.Number(pages.Length);
        foreach (var page in pages)
        {
            var head = FrontMatterReader.Read(page, [])!;
            book.Text(page.Path[$"rules/{stylebook}/".Length..]);
            book.Number(head.Range.End);
            book.Node(head.Values);
        }
    }
}
