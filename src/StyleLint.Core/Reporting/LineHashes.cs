using System.Collections.Immutable;
using System.Globalization;

namespace StyleLint.Reporting;

/// <summary>
/// The hash of each line by which GitHub code scanning follows an alert from commit to commit, as its own uploader
/// computes it: a rolling polynomial over the next 100 code units from the line's start, blanks left out. See
/// <see href="https://github.com/github/codeql-action/blob/main/src/fingerprints.ts"/>.
/// </summary>
internal sealed class LineHashes
{
    private const int WindowSize = 100;
    private const ulong Base = 37;
    private const char EndOfFile = '\uFFFF';

    private static readonly ulong LeavingFactor = Power(Base, WindowSize);

    private readonly ulong[] window = new ulong[WindowSize];
    private readonly bool[] isLineStart = new bool[WindowSize];
    private readonly Dictionary<ulong, int> repeats = [];
    private readonly ImmutableArray<string>.Builder hashes = ImmutableArray.CreateBuilder<string>();
    private ulong hash;
    private int index;

    private LineHashes()
    {
    }

    /// <summary>The hash of each line of a text, in hexadecimal, with a colon and the number of its occurrence.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var lines = new LineHashes();
        lines.Read(text);
        return lines.hashes.ToImmutable();
    }

    private void Read(string text)
    {
        var startsLine = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is ' ' or '\t' || (c == '\n' && i > 0 && text[i - 1] == '\r')) continue;
            if (c == '\r') c = '\n';
            Enter(c, startsLine);
            startsLine = c == '\n';
        }

        Enter(EndOfFile, startsLine);
        for (var i = 0; i < WindowSize; i++) Enter('\0', startsLine: false);
    }

    /// <summary>Takes one code unit in. The one it pushes out may start a line, whose hash is then complete.</summary>
    private void Enter(char c, bool startsLine)
    {
        if (isLineStart[index]) Output();
        isLineStart[index] = startsLine;
        hash = unchecked(Base * hash + c - LeavingFactor * window[index]);
        window[index] = c;
        index = (index + 1) % WindowSize;
    }

    private void Output()
    {
        var count = repeats.GetValueOrDefault(hash) + 1;
        repeats[hash] = count;
        hashes.Add(string.Create(CultureInfo.InvariantCulture, $"{hash:x}:{count}"));
    }

    private static ulong Power(ulong factor, int exponent)
    {
        var power = 1ul;
        for (var i = 0; i < exponent; i++) power = unchecked(power * factor);
        return power;
    }
}
