using System.Collections.Immutable;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>What must stand side by side in everything that a regex matches: for each way in which it can match, stretches of characters.</summary>
internal sealed class ValeNeeds
{
    private const int LongestPattern = 1000;

    private readonly ImmutableArray<ImmutableArray<byte[]>> ways;

    private ValeNeeds(ImmutableArray<ImmutableArray<byte[]>> ways) => this.ways = ways;

    /// <summary>What a regex needs; null where it may match without.</summary>
    public static ValeNeeds? Of(string pattern)
    {
        if (pattern.Length > LongestPattern || GateParser.Parse(pattern) is not { } forms) return null;
        var ways = ImmutableArray.CreateBuilder<ImmutableArray<byte[]>>(forms.All.Length);
        foreach (var form in forms.All)
        {
            var stretches = StretchesOf(form);
            if (stretches.IsEmpty) return null;
            ways.Add(stretches);
        }

        return new ValeNeeds(ways.ToImmutable());
    }

    /// <summary>Whether a text with these letters may have a match.</summary>
    public bool MayBeIn(ReadOnlySpan<ulong> letters)
    {
        foreach (var way in ways)
            if (Has(letters, way))
                return true;
        return false;
    }

    private static bool Has(ReadOnlySpan<ulong> letters, ImmutableArray<byte[]> way)
    {
        foreach (var stretch in way)
        {
            if (letters[stretch[^1]] == 0) return false;
            for (var at = 1; at < stretch.Length; at++)
                if ((letters[stretch[at - 1]] & (1UL << stretch[at])) == 0)
                    return false;
        }

        return true;
    }

    private static ImmutableArray<byte[]> StretchesOf(ImmutableArray<GateAtom> form)
    {
        var stretches = ImmutableArray.CreateBuilder<byte[]>();
        var stretch = new List<byte>();
        foreach (var atom in form.Add(GateAtom.Any))
        {
            if (atom.Kind == GateAtomKind.Boundary) continue;
            if (atom.Kind != GateAtomKind.Any)
            {
                stretch.Add(atom.Kind == GateAtomKind.Space ? ValeLetters.Space : ValeLetters.CodeOf(atom.Character));
                continue;
            }

            // Every block has white space, as its edges count.
            if (stretch.Exists(static code => code != ValeLetters.Space)) stretches.Add([.. stretch]);
            stretch.Clear();
        }

        return stretches.ToImmutable();
    }
}
