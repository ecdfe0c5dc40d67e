using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>Praise and abuse in the quotations of those who do not stand for it with their names.</summary>
/// <param name="words">Words of judgement.</param>
internal sealed class JudgementAspect(HashSet<string> words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the words.</summary>
    public static JudgementAspect From(RuleOptions options)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in options.List("judgements")) words.Add(word.Text);
        return new JudgementAspect(words);
    }

    /// <summary>Reports words of judgement inside a quotation in the sentence of an unnamed source.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var last = (Prose: (Prose?)null, Start: -1);
        foreach (var source in article.Sources)
        {
            if (!source.IsUnnamed || source.Form is AttributionForm.Learned or AttributionForm.Hearsay) continue;
            if (source.Prose.SentenceAt(source.Range.Start) is not { } sentence || (source.Prose, sentence.Start) == last) continue;
            last = (source.Prose, sentence.Start);
            LookAt(source.Prose, sentence, rule, findings);
        }
    }

    private void LookAt(Prose prose, TextRange sentence, Rule rule, Findings findings)
    {
        for (var index = prose.TokenFrom(sentence.Start); index < prose.Tokens.Length && prose.Tokens[index].Start < sentence.End; index++)
        {
            var token = prose.Tokens[index];
            var range = new TextRange(token.Start, token.End);
            if (known.Contains(prose.TextOf(token)) && prose.IsIn(ZoneKind.Quotes, range)) SourceReport.At(prose, range, rule, findings);
        }
    }
}
