namespace StyleLint.Matching;

/// <summary>Counts the letters that must be put in, taken out or changed to make one word another.</summary>
internal static class EditDistance
{
    private const int LongestOnStack = 128;

    /// <summary>The count for two words, in UTF-16 units. Costs the product of their lengths.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = other.Length < LongestOnStack ? stackalloc int[LongestOnStack] : new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++) row[column] = column;
        for (var line = 1; line <= one.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var above = row[column];
                var changed = diagonal + (one[line - 1] == other[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, Math.Min(above, row[column - 1]) + 1);
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
