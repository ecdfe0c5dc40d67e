namespace StyleLint.Matching;

/// <summary>What a character is to the <see cref="Tokenizer"/>.</summary>
internal enum CharacterClass : byte
{
    /// <summary>A token of its own.</summary>
    Mark,

    /// <summary>White space, no-break spaces included.</summary>
    Space,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A combining mark: part of a word, never its start.</summary>
    Combining,

    /// <summary>An apostrophe: part of a word only between two of its characters.</summary>
    Apostrophe,
}
