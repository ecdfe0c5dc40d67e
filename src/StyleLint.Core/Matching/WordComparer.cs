namespace StyleLint.Matching;

/// <summary>Compares words without regard to case and to the shape of apostrophes; looks them up by span.</summary>
internal sealed class WordComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static WordComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => x is not null && y is not null && Equals(x.AsSpan(), y);

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        if (alternate.Length != other.Length) return false;
        for (var index = 0; index < alternate.Length; index++)
            if (alternate[index] != other[index] && Characters.Fold(alternate[index]) != Characters.Fold(other[index]))
                return false;
        return true;
    }

    /// <summary>FNV-1a over the folded characters: words are short, and nobody gains by making them collide in a page of their own.</summary>
    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var hash = 2166136261u;
        foreach (var character in alternate) hash = (hash ^ Characters.Fold(character)) * 16777619u;
        return (int)hash;
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
