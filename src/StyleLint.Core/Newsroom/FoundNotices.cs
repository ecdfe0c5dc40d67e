using System.Collections.Immutable;

namespace StyleLint.Newsroom;

/// <summary>What an article says of itself.</summary>
/// <param name="Notices">The notices in the order of the source.</param>
/// <param name="Original">The label of the original story, or null.</param>
internal sealed record FoundNotices(ImmutableArray<Notice> Notices, OriginalStory? Original);
