using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StyleLint.Data;

/// <summary>The events of a YAML parser with offsets of the file; bad syntax ends them with a report.</summary>
internal sealed class YamlEvents(DataProblems problems)
{
    private readonly Parser parser = new(new StringReader(problems.Source.Slice(problems.Range).ToString()));

    /// <summary>The event that was read last.</summary>
    public ParsingEvent Current => parser.Current!;

    /// <summary>Where the current event starts in the file.</summary>
    public int Start => OffsetOf(Current.Start);

    /// <summary>Where the current event ends in the file.</summary>
    public int End => OffsetOf(Current.End);

    /// <summary>Where the innermost list or map starts; a report points there when the parser fails without a place.</summary>
    public int Innermost { get; set; } = problems.Range.Start;

    /// <summary>Reads the next event; false where the syntax is bad, which has then been reported.</summary>
    public bool Next()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException mistake)
        {
            Report(mistake);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or IndexOutOfRangeException or InvalidCastException or NullReferenceException or OverflowException)
        {
            // The parser's own mistakes, for instance over a list in brackets that is never closed.
            problems.Add(Innermost, Innermost, YamlMessage.Unclosed);
        }

        return false;
    }

    private void Report(YamlException mistake)
    {
        int start = OffsetOf(mistake.Start), end = OffsetOf(mistake.End);
        var message = YamlMessage.Of(mistake.Message);
        if (IsBehindQuote(start)) message = YamlMessage.BehindQuote;
        if (start == problems.Range.End && message == YamlMessage.Unclosed) start = end = Innermost;
        if (end == problems.Range.Start && message == YamlMessage.Tab) start = end = NextTab();
        problems.Add(start, end, message);
    }

    // The parser gives this mistake no place; the tab is the next one behind what it has read.
    private int NextTab()
    {
        var read = parser.Current is null ? problems.Range.Start : End;
        return Math.Max(read, problems.Source.Text.IndexOf('\t', read, problems.Range.End - read));
    }

    private bool IsBehindQuote(int offset)
    {
        var before = problems.Source.Text.AsSpan(problems.Range.Start, offset - problems.Range.Start).TrimEnd(" \t");
        return parser.Current is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } && before is [.., '"' or '\''];
    }

    private int OffsetOf(Mark mark) => (int)Math.Min(problems.Range.Start + mark.Index, problems.Range.End);
}
