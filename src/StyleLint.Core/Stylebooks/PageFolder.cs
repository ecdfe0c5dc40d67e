using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Stylebooks;

/// <summary>
/// Reads a stylebook from a folder: each Markdown file is a page, subfolders are groups. Links that leave the folder
/// are not followed, because a stylebook may come from a stranger's pull request.
/// </summary>
internal sealed class PageFolder
{
    private const int DeepestGroup = 8;

    private readonly DirectoryInfo root;
    private readonly string shownRoot;
    private readonly StylebookBuilder stylebook;
    private readonly List<Problem> problems;

    private PageFolder(DirectoryInfo root, string shownRoot, string name, List<Problem> problems)
    {
        this.root = root;
        this.shownRoot = shownRoot;
        this.problems = problems;
        stylebook = new StylebookBuilder(name, problems);
    }

    /// <summary>Reads all pages of a folder that exists.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="shownRoot">How problems name the folder.</param>
    /// <param name="name">The stylebook's name.</param>
    /// <param name="problems">Receives what is wrong with the pages.</param>
    public static Stylebook Read(string folder, string shownRoot, string name, List<Problem> problems)
    {
        var pages = new PageFolder(new DirectoryInfo(folder), shownRoot, name, problems);
        pages.AddFolder(pages.root, "", 0);
        return pages.stylebook.ToStylebook();
    }

    private void AddFolder(DirectoryInfo folder, string group, int depth)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(group, $"The folder cannot be read: {fault.Message}");
            return;
        }

        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
            if (!entry.Name.StartsWith('.'))
                Add(entry, group.Length == 0 ? entry.Name : $"{group}/{entry.Name}", depth);
    }

    private void Add(FileSystemInfo entry, string path, int depth)
    {
        if (entry is FileInfo file)
        {
            if (PageFile.IsPage(file.Name) || path == StylebookSettings.FileName) AddFile(file, path);
        }
        else if (entry.LinkTarget is not null) Report(path, "This is a link to a folder. Links to folders are not followed in a stylebook.");
        else if (depth >= DeepestGroup) Report(path, $"Groups nest more than {DeepestGroup} folders deep.");
        else AddFolder((DirectoryInfo)entry, path, depth + 1);
    }

    private void AddFile(FileInfo file, string path)
    {
        try
        {
            if (file.LinkTarget is not null && !LeadsInside(file)) Report(path, "This link leaves the stylebook's folder. Copy the page into the folder.");
            else if (FileOpening.ReadAll(file.FullName, PageFile.LargestSize) is not { } bytes) Report(path, "The page is larger than 1 MB. Split it into several pages.");
            else if (PageFile.Decode(Show(path), bytes, problems) is { } page) AddText(page, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(path, $"The page cannot be read: {fault.Message}");
        }
    }

    private void AddText(SourceText file, string path)
    {
        if (path == StylebookSettings.FileName) stylebook.AddSettings(file);
        else stylebook.Add(file, path);
    }

    private bool LeadsInside(FileInfo link) =>
        RealPath.Of(link.FullName) is { } target && RealPath.Of(root.FullName) is { } top
        && target.StartsWith(Path.TrimEndingDirectorySeparator(top) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string Show(string path) => path.Length == 0 ? shownRoot : $"{shownRoot}/{path}";

    private void Report(string path, string message) => problems.Add(new Problem(new SourceText(Show(path), ""), new TextRange(0, 0), message));
}
