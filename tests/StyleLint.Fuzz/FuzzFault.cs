namespace StyleLint.Fuzz;

/// <summary>A promise of the program that an input broke.</summary>
internal sealed class FuzzFault(string message) : Exception(message);
