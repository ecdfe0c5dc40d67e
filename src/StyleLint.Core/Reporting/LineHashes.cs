using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using StyleLint.Articles;

namespace StyleLint.Reporting;

/// <summary>
/// The hash of a line by which GitHub code scanning follows an alert from commit to commit, as its own uploader
/// computes it: a polynomial over the next 100 code units from the line's start, blanks left out. See
/// <see href="https://github.com/github/codeql-action/blob/main/src/fingerprints.ts"/>.
/// </summary>
/// <remarks>
/// The uploader rolls a window over the whole file. What stands in it when a line's start leaves it is just what follows
/// that start, so only the lines that are asked for are hashed, and those before them that begin alike and might be the same.
/// </remarks>
internal static class LineHashes
{
    private const int WindowSize = 100;
    private const int BeginningSize = 6;
    private const ulong Base = 37;
    private const char EndOfFile = '\uFFFF';

    /// <summary>The hashes of some lines, each in hexadecimal with a colon and the number of its occurrence in the file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="map">Its lines.</param>
    /// <param name="lines">Which lines, from 1; in order, and one may stand several times.</param>
    public static ImmutableArray<string> Of(string text, LineMap map, ReadOnlySpan<int> lines)
    {
        var hashes = ImmutableArray.CreateBuilder<string>(lines.Length);
        var beginnings = BeginningsOf(text, map, lines);
        var repeats = new Dictionary<ulong, int>();
        var line = 0;
        foreach (var wanted in lines)
        {
            while (line < wanted)
                if (beginnings.Contains(HashAt(text, map.StartOf(++line), BeginningSize)))
                    CollectionsMarshal.GetValueRefOrAddDefault(repeats, HashAt(text, map.StartOf(line), WindowSize), out _)++;
            var hash = HashAt(text, map.StartOf(wanted), WindowSize);
            hashes.Add(string.Create(CultureInfo.InvariantCulture, $"{hash:x}:{repeats[hash]}"));
        }

        return hashes.MoveToImmutable();
    }

    private static HashSet<ulong> BeginningsOf(string text, LineMap map, ReadOnlySpan<int> lines)
    {
        var beginnings = new HashSet<ulong>();
        foreach (var line in lines) beginnings.Add(HashAt(text, map.StartOf(line), BeginningSize));
        return beginnings;
    }

    private static ulong HashAt(string text, int start, int left)
    {
        var hash = 0ul;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c is ' ' or '\t' || (c == '\n' && i > 0 && text[i - 1] == '\r')) continue;
            hash = unchecked(Base * hash + (c == '\r' ? '\n' : c));
            if (--left == 0) return hash;
        }

        hash = unchecked(Base * hash + EndOfFile);
        while (--left > 0) hash = unchecked(Base * hash);
        return hash;
    }
}
