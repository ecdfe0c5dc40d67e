using System.Text;

namespace StyleLint.Tests;

/// <summary>A real folder of a newsroom's repository, gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("style-lint-").FullName;

    public string Path { get; }

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public TemporaryFolder Write(string relative, string text = "Some text.\n") => Write(relative, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllBytes(this[relative], bytes);
        return this;
    }

    /// <summary>Makes the folder the root of a repository, as far as the tool looks.</summary>
    public TemporaryFolder AsRepository()
    {
        Directory.CreateDirectory(this[".git"]);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
