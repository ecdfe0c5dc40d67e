using System.Text;

namespace StyleLint.Tests.Hostile;

/// <summary>Text that goes on and on.</summary>
internal static class LongText
{
    /// <summary>A piece, so many times.</summary>
    public static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
