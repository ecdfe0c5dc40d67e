namespace StyleLint.Reporting.Html;

/// <summary>A path of which the file's name stands out.</summary>
internal static class HtmlPath
{
    public static string Of(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        return name == 0 ? HtmlText.Escape(path) : $"<span class=\"dir\">{HtmlText.Escape(path.AsSpan(0, name))}</span>{HtmlText.Escape(path.AsSpan(name))}";
    }
}
