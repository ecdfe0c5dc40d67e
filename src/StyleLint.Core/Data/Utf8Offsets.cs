namespace StyleLint.Data;

/// <summary>Turns offsets of UTF-8 bytes into offsets of UTF-16 code units. Quick where the offsets asked for grow.</summary>
internal sealed class Utf8Offsets(byte[] bytes)
{
    private int lastByte;
    private int lastUnit;

    /// <summary>The number of UTF-16 code units in front of a byte.</summary>
    public int ToUtf16(long offset)
    {
        var target = (int)Math.Clamp(offset, 0, bytes.Length);
        if (target < lastByte) (lastByte, lastUnit) = (0, 0);
        for (; lastByte < target; lastByte++)
            lastUnit += UnitsOf(bytes[lastByte]);
        return lastUnit;
    }

    // Counted at the first byte of a character: two units for four bytes, none for the bytes that follow.
    private static int UnitsOf(byte value) => value switch { >= 0xF0 => 2, >= 0x80 and < 0xC0 => 0, _ => 1 };
}
