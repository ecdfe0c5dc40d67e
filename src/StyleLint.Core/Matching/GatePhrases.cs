using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>Finds the phrases in the forms of a regex.</summary>
internal static class GatePhrases
{
    /// <summary>The phrase with which the form begins, or null.</summary>
    public static string? FirstOf(ImmutableArray<GateAtom> form)
    {
        var startsWord = false;
        var index = 0;
        for (; index < form.Length && form[index].Kind == GateAtomKind.Boundary; index++) startsWord = true;
        var run = new StringBuilder();
        for (; index < form.Length && form[index].Kind is GateAtomKind.Literal or GateAtomKind.Space; index++)
            run.Append(form[index].Kind == GateAtomKind.Space ? ' ' : form[index].Character);
        if (run.Length == 0 || run[0] == ' ' || (IsWord(run[0]) && !startsWord)) return null;
        return WholePieces(run.ToString(), startsWord, endsWord: index < form.Length && form[index].Kind == GateAtomKind.Boundary);
    }

    /// <summary>The rarest phrase of a form, or null.</summary>
    public static string? BestOf(ImmutableArray<GateAtom> form)
    {
        string? best = null;
        var run = new StringBuilder();
        var (startsWord, endsWord) = (false, false);
        foreach (var atom in form.Add(GateAtom.Any))
        {
            switch (atom.Kind)
            {
                case GateAtomKind.Literal or GateAtomKind.Space:
                    run.Append(atom.Kind == GateAtomKind.Space ? ' ' : atom.Character);
                    endsWord = false;
                    break;
                case GateAtomKind.Boundary:
                    startsWord |= run.Length == 0;
                    endsWord = true;
                    break;
                default:
                    best = Better(best, WholePieces(run.ToString(), startsWord, endsWord));
                    run.Clear();
                    (startsWord, endsWord) = (false, false);
                    break;
            }
        }

        return best;
    }

    /// <summary>The text without a first and a last word that may be parts of longer words.</summary>
    private static string? WholePieces(string text, bool startsWord, bool endsWord)
    {
        // A combining mark or half a pair may belong to a character outside the text.
        if (text.Any(static character => char.IsSurrogate(character) || Characters.ClassOf(character) == CharacterClass.Combining)) return null;
        var pieces = PiecesOf(text);
        if (pieces.Count > 0 && pieces[0].Start == 0 && !startsWord && IsWord(text[0])) pieces.RemoveAt(0);
        if (pieces.Count > 0 && pieces[^1].End == text.Length && !endsWord && IsWord(text[^1])) pieces.RemoveAt(pieces.Count - 1);
        if (pieces.Count == 0) return null;

        // White space before a mark is rare, before a word it says nothing.
        var start = pieces[0].Start;
        if (start > 0 && text[start - 1] == ' ' && !IsWord(text[start])) start--;
        return text[start..pieces[^1].End];
    }

    private static List<Piece> PiecesOf(string text)
    {
        var pieces = new List<Piece>();
        foreach (var token in Tokenizer.Tokenize(text))
        {
            var cutter = new PieceCutter(text, token);
            while (cutter.TryNext(out var piece)) pieces.Add(piece);
        }

        return pieces;
    }

    private static bool IsWord(char character) => Characters.ClassOf(character) is CharacterClass.Letter or CharacterClass.Digit;

    /// <summary>The phrase with more letters and digits is the rarer one, most likely.</summary>
    private static string? Better(string? left, string? right)
    {
        if (left is null || right is null) return left ?? right;
        return Weight(right) > Weight(left) ? right : left;
    }

    private static int Weight(string phrase) => phrase.Sum(static character => IsWord(character) ? 4 : 1);

    /// <summary>Of two sets one of which will do, the one whose most frequent phrase is rarer, or the smaller one; null is no set.</summary>
    public static SortedSet<string>? Rarer(SortedSet<string>? left, SortedSet<string>? right)
    {
        if (left is null || right is null) return left ?? right;
        var (lightest, other) = (left.Min(Weight), right.Min(Weight));
        return other > lightest || (other == lightest && right.Count < left.Count) ? right : left;
    }
}
