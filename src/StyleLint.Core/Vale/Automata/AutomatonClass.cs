namespace StyleLint.Vale;

/// <summary>Named classes of characters in a regex.</summary>
internal enum AutomatonClass
{
    /// <summary><c>\w</c>.</summary>
    Word,

    /// <summary><c>\d</c>.</summary>
    Digit,

    /// <summary><c>\s</c>.</summary>
    Space,

    /// <summary><c>\p{L}</c>.</summary>
    Letter,

    /// <summary><c>\p{Lu}</c>.</summary>
    Upper,

    /// <summary><c>\p{Ll}</c>.</summary>
    Lower,

    /// <summary><c>\p{N}</c>.</summary>
    Number,

    /// <summary><c>\p{P}</c>.</summary>
    Punctuation,

    /// <summary>Everything but a line feed: the dot.</summary>
    InLine,
}
