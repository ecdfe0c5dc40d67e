namespace StyleLint.Files;

/// <summary>A path names a pipe or a device, which is no file to read.</summary>
internal sealed class NoRegularFileException() : IOException("This is a pipe or a device, not a file.");
