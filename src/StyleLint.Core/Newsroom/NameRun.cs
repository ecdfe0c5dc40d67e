namespace StyleLint.Newsroom;

/// <summary>The tokens of a full name.</summary>
/// <param name="First">Its first name.</param>
/// <param name="Surname">Where the surname starts, particles included.</param>
/// <param name="LastWord">The last word of the surname.</param>
/// <param name="Behind">Token behind the surname.</param>
/// <param name="End">Offset behind the name with “Jr.”, without a possessive ending.</param>
internal readonly record struct NameRun(int First, int Surname, int LastWord, int Behind, int End);
