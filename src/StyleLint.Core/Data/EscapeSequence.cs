using System.Globalization;
using System.Text;

namespace StyleLint.Data;

/// <summary>
/// The backslash escapes of YAML, TOML and JSON. The three agree on what each escape means; which of them a format
/// allows has been checked by its parser before.
/// </summary>
internal static class EscapeSequence
{
    /// <summary>Reads the escape at the start of <paramref name="source"/>.</summary>
    /// <param name="source">Text that starts with a backslash.</param>
    /// <param name="decoded">Receives what the escape means; room for two UTF-16 code units.</param>
    /// <param name="length">How many code units of source the escape takes.</param>
    /// <returns>How many code units were decoded; 0 where this is no escape.</returns>
    public static int Read(ReadOnlySpan<char> source, Span<char> decoded, out int length)
    {
        length = 2;
        if (source.Length < 2) return 0;
        var digits = source[1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0) return ReadCode(source, digits, decoded, out length);
        decoded[0] = Simple(source[1]);
        return decoded[0] == '\uFFFF' ? 0 : 1;
    }

    private static int ReadCode(ReadOnlySpan<char> source, int digits, Span<char> decoded, out int length)
    {
        length = 2 + digits;
        if (source.Length < length) return 0;
        if (!uint.TryParse(source.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return 0;
        if (Rune.TryCreate(code, out var rune)) return rune.EncodeToUtf16(decoded);

        // JSON writes one half of a surrogate pair an escape.
        if (code > char.MaxValue) return 0;
        decoded[0] = (char)code;
        return 1;
    }

    private static char Simple(char letter) => letter switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\e',
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        ' ' or '"' or '/' or '\\' => letter,
        _ => '\uFFFF',
    };
}
