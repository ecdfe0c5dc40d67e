using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary><c>Heading: name, name</c> with names that run on over several lines; the heading comes with its first name.</summary>
/// <param name="text">The block.</param>
internal readonly struct GazetteerGroups(string text)
{
    /// <summary>Goes through the names.</summary>
    public IEnumerator<(string? Heading, TextRange Name)> GetEnumerator()
    {
        foreach (var item in new GazetteerLines(text, ','))
        {
            var colon = text.IndexOf(':', item.Start, item.Length);
            if (colon < 0)
            {
                yield return (null, item);
                continue;
            }

            var start = colon + 1;
            while (start < item.End && text[start] == ' ') start++;
            yield return (text[item.Start..colon], new TextRange(start, item.End));
        }
    }
}
