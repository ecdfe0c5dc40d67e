namespace StyleLint.Vale;

/// <summary>What a step of an automaton does.</summary>
internal enum AutomatonStepKind
{
    /// <summary>Takes a character of a set.</summary>
    Take,

    /// <summary>Goes on at two places, the first of which is preferred.</summary>
    Split,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>Goes on where a word starts or ends.</summary>
    WordEdge,

    /// <summary>Goes on where no word starts or ends.</summary>
    NoWordEdge,

    /// <summary>Goes on where a line starts.</summary>
    LineStart,

    /// <summary>Goes on where a line ends.</summary>
    LineEnd,

    /// <summary>Goes on where the text starts.</summary>
    TextStart,

    /// <summary>Goes on where the text ends.</summary>
    TextEnd,

    /// <summary>Goes on before a character of a set.</summary>
    Ahead,

    /// <summary>Goes on where no character of a set follows.</summary>
    NotAhead,

    /// <summary>Goes on behind a character of a set.</summary>
    Behind,

    /// <summary>Goes on where no character of a set stands before.</summary>
    NotBehind,

    /// <summary>The regex has matched.</summary>
    Match,
}
