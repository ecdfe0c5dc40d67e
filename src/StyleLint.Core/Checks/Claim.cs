using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>A phrase that a page lists.</summary>
internal readonly record struct Claim(Rule Rule, WordCase Casing, SourceText Source, DataScalar Phrase)
{
    /// <summary>Whether both would report the same words. The phrases are known to differ in case at most.</summary>
    public bool Clashes(Claim other) =>
        Rule.Page.Scope.Any(other.Rule.Reads)
        && (Casing != WordCase.Exact || other.Casing != WordCase.Exact || Phrase.Text == other.Phrase.Text);

    public string Complaint(Claim other)
    {
        var position = other.Source.Lines.PositionOf(other.Phrase.Range.Start);
        var place = $"{other.Source.Path}:{position.Line}:{position.Column}";
        return other.Rule.Id == Rule.Id
            ? $"‘{Phrase.Text}’ is on this page twice; the other place is {place}. Keep one of them."
            : $"‘{Phrase.Text}’ is already a phrase of ‘{other.Rule.Id}’ ({place}). Keep it in one of the two rules, or turn one off.";
    }
}
