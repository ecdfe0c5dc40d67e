namespace StyleLint.Newsroom;

/// <summary>What a notice does, whatever its label calls it.</summary>
public enum NoticeKind
{
    /// <summary>Tells what is new.</summary>
    Update,

    /// <summary>Admits and corrects an error.</summary>
    Correction,

    /// <summary>Makes clear what was right but could be misread.</summary>
    Clarification,

    /// <summary>Tells readers something else about the article.</summary>
    EditorsNote,

    /// <summary>Takes the article back.</summary>
    Retraction,
}
