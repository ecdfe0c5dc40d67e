using StyleLint.Articles;
using StyleLint.Reporting;

namespace StyleLint.Diagnostics;

/// <summary>
/// A mistake in what configures the tool (a configuration file, a rule page, front matter), not in an article's style.
/// </summary>
/// <param name="Source">The file that has the mistake.</param>
/// <param name="Range">Where, in UTF-16 offsets of the file, half-open.</param>
/// <param name="Message">What is wrong and what is expected, as a sentence with a period.</param>
public sealed record Problem(SourceText Source, TextRange Range, string Message)
{
    /// <summary>Whether it only tells what a stylebook cannot do here, so that the run goes on.</summary>
    public bool IsNote { get; init; }

    /// <summary><c>path:line:column: message</c>, as compilers print it.</summary>
    public override string ToString()
    {
        var position = Source.Lines.PositionOf(Math.Min(Range.Start, Source.Text.Length));
        return $"{VisibleText.Escape(Source.Path)}:{position.Line}:{position.Column}: {Message}";
    }
}
