using System.Collections.Concurrent;

namespace StyleLint.Vale;

/// <summary>All places that blocks have had so far. Safe for use by many threads.</summary>
internal sealed class ValePlaces
{
    private readonly ConcurrentDictionary<(string Scope, bool HasSentences, bool IsInline), ValePlace> known = new();
    private int count;

    /// <summary>The place of a scope.</summary>
    public ValePlace Of(string scope, bool hasSentences = false, bool isInline = false) =>
        known.TryGetValue((scope, hasSentences, isInline), out var place) ? place : known.GetOrAdd((scope, hasSentences, isInline), Make);

    private ValePlace Make((string Scope, bool HasSentences, bool IsInline) key) =>
        new(Interlocked.Increment(ref count) - 1, [.. key.Scope.Split('.')], key.HasSentences, key.IsInline);
}
