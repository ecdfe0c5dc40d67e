namespace StyleLint.Newsroom;

/// <summary>The noun phrase of a speaker: <c>[First, Behind)</c> in tokens; <see cref="Head"/> is the word that tells what it is.</summary>
internal readonly record struct SpeakerPhrase(int First, int Behind, int Head, SpeakerKind Kind)
{
    public static SpeakerPhrase None => new(-1, -1, -1, SpeakerKind.Unknown);

    public bool IsFound => First >= 0;
}
