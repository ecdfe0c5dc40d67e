using System.Collections;

namespace StyleLint.Files;

/// <summary>
/// The paths of a run, one after another in one text: an object for each would be most of what a run over an archive has to keep.
/// A path is made when it is asked for. Immutable.
/// </summary>
internal sealed class ArticlePaths : IReadOnlyList<ArticlePath>
{
    private readonly string root;
    private readonly char[] text;
    private readonly int[] ends;

    /// <summary>Keeps paths.</summary>
    /// <param name="root">The folder of the run, in full.</param>
    /// <param name="paths">The paths, relative to it.</param>
    /// <exception cref="OverflowException">They have more than 2,147,483,647 characters.</exception>
    public ArticlePaths(string root, IReadOnlyList<string> paths)
    {
        this.root = root;
        ends = new int[paths.Count];
        var length = 0;
        for (var index = 0; index < ends.Length; index++) ends[index] = length = checked(length + paths[index].Length);
        text = new char[length];
        for (var index = 0; index < ends.Length; index++) paths[index].CopyTo(text.AsSpan(StartOf(index)));
    }

    /// <inheritdoc/>
    public int Count => ends.Length;

    /// <inheritdoc/>
    public ArticlePath this[int index] => new(root, new string(text.AsSpan(StartOf(index)..ends[index])));

    /// <inheritdoc/>
    public IEnumerator<ArticlePath> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int StartOf(int index) => index == 0 ? 0 : ends[index - 1];
}
