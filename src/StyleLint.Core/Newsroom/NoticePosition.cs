namespace StyleLint.Newsroom;

/// <summary>Where in the article a notice stands.</summary>
public enum NoticePosition
{
    /// <summary>Before the story or behind its first paragraphs.</summary>
    Top,

    /// <summary>Between the paragraphs of the story.</summary>
    Middle,

    /// <summary>Behind the story or before its last paragraphs.</summary>
    Bottom,
}
