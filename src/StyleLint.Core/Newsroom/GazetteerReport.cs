using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Newsroom;

/// <summary>Reports mistakes in one block of a page of places where they stand in the file.</summary>
/// <param name="problems">Receives the mistakes.</param>
/// <param name="source">The page's file.</param>
/// <param name="block">The block, in whose text the ranges count.</param>
internal readonly struct GazetteerReport(List<Problem> problems, SourceText source, DataScalar block)
{
    /// <summary>Reports a mistake at a range of the block's text.</summary>
    public void At(TextRange range, string message) =>
        problems.Add(new Problem(source, block.Content?.ToSource(range) ?? block.Range, message));
}
