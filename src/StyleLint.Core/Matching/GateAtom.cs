namespace StyleLint.Matching;

/// <summary>One step of a way in which a regex can match.</summary>
internal readonly record struct GateAtom(GateAtomKind Kind, char Character = '\0')
{
    public static GateAtom Any => new(GateAtomKind.Any);

    public static GateAtom Space => new(GateAtomKind.Space);

    public static GateAtom Boundary => new(GateAtomKind.Boundary);

    public static GateAtom Of(char character) => char.IsWhiteSpace(character) ? Space : new GateAtom(GateAtomKind.Literal, character);

    /// <summary>Whether no word goes on across this step.</summary>
    public bool EndsWords => Kind switch
    {
        GateAtomKind.Space or GateAtomKind.Boundary => true,
        GateAtomKind.Literal => Characters.ClassOf(Character) is CharacterClass.Mark or CharacterClass.Apostrophe,
        _ => false,
    };
}
