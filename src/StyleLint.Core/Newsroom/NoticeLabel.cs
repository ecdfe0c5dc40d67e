using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>The words that open a notice: <c>Update (Dec. 8, 2021):</c>.</summary>
/// <param name="Range">The label with its date and its mark.</param>
/// <param name="Kind">What the label calls the notice; null for a mere “Note”.</param>
/// <param name="Date">The date in the label, or null.</param>
/// <param name="HasColon">Whether a colon ends it.</param>
/// <param name="IsLine">Whether nothing follows on its line.</param>
internal sealed record NoticeLabel(TextRange Range, NoticeKind? Kind, WrittenDay? Date, bool HasColon, bool IsLine)
{
    /// <summary>Whether it says that the text of the notice stands elsewhere: “Correction appended”.</summary>
    public bool IsAppended { get; init; }
}
