namespace StyleLint.Reporting;

/// <summary>Paths as SARIF wants them: relative to the root, percent-encoded, with forward slashes.</summary>
internal static class SarifUri
{
    /// <summary>
    /// The relative address of a file. Steps up that would leave the root are dropped, and so is a leading slash: a
    /// viewer must never be led out of the repository.
    /// </summary>
    public static string OfPath(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment != "..") segments.Add(Uri.EscapeDataString(segment));
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments);
    }
}
