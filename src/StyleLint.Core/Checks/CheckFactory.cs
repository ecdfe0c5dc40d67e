using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Makes the check for all enabled rules that name it.</summary>
/// <param name="rules">The rules, those of the last stylebook first, each stylebook's ordered by id.</param>
/// <param name="phrases">Takes the phrases that the check wants to be told of.</param>
/// <param name="problems">Receives what is wrong with the pages.</param>
internal delegate Check CheckFactory(ImmutableArray<Rule> rules, PhraseTrieBuilder phrases, List<Problem> problems);
