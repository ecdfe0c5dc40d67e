using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Reads the options of one <c>words</c> page and registers its phrases.</summary>
internal sealed class WordRuleReader(Rule rule, PhraseTrieBuilder trie, WordRegister register, List<Problem> problems)
{
    private static readonly string[] Placeholders = ["found", "use"];

    private readonly ImmutableArray<WordEntry>.Builder entries = ImmutableArray.CreateBuilder<WordEntry>();
    private readonly PhraseSet phrases = trie.NewSet();
    private readonly MessageTemplate message = new(rule.Page.Message);
    private bool needsUse;
    private WordCase casing;

    public WordRule Read()
    {
        message.RejectUnknown(rule.Page, Placeholders, problems);
        needsUse = message.Has("use");
        casing = rule.Options.Choice("case", WordCase.Ignore, ("ignore", WordCase.Ignore), ("exact", WordCase.Exact), ("match", WordCase.Match));
        ReadWords();
        ReadExceptions();
        rule.Options.RejectUnread();
        return new WordRule(rule, casing, message, phrases, entries.DrainToImmutable());
    }

    private void ReadWords()
    {
        var node = rule.Options.Find("words", out var source);
        switch (node)
        {
            case DataMap { Entries.Length: > 0 } map:
                entries.Capacity = map.Entries.Length;
                foreach (var entry in map.Entries) AddWord(source!, entry.Key, UseOf(source!, entry.Value));
                break;
            case DataList { Items.Length: > 0 } list:
                entries.Capacity = list.Items.Length;
                foreach (var item in list.Items)
                    if (item is DataScalar phrase) AddWord(source!, phrase, []);
                    else rule.Options.Report(source!, item, "A phrase of ‘words’ must be a single value.");
                break;
            default:
                rule.Options.Report(source ?? rule.Page.Source, node ?? rule.Page.Check, "A ‘words’ rule needs the key ‘words’ with a list of phrases, or with phrases and what to write instead.");
                break;
        }
    }

    private void ReadExceptions()
    {
        rule.Options.Find("except", out var source);
        var exceptions = rule.Options.List("except");
        entries.Capacity = entries.Count + exceptions.Length;
        foreach (var phrase in exceptions) Add(source!, phrase, [], isException: true);
    }

    private void AddWord(SourceText source, DataScalar phrase, ImmutableArray<string> use)
    {
        if (Add(source, phrase, use, isException: false) is not { } place) return;
        register.Claim(place, new Claim(rule, casing, source, phrase));
        if (use.IsEmpty && needsUse)
            rule.Options.Report(source, phrase, $"‘{phrase.Text}’ has no replacement, but the message has ‘{{use}}’.");
    }

    /// <returns>What all phrases share that differ in case at most; null where the phrase is blank.</returns>
    private int? Add(SourceText source, DataScalar phrase, ImmutableArray<string> use, bool isException)
    {
        if (string.IsNullOrWhiteSpace(phrase.Text))
        {
            rule.Options.Report(source, phrase, "A phrase needs a word or a mark.");
            return null;
        }

        phrases.Add(phrase.Text, casing == WordCase.Exact ? PhraseCase.Exact : PhraseCase.Ignore, isSpaced: false, out var place);
        entries.Add(new WordEntry(phrase.Text, use, isException));
        return place;
    }

    /// <summary><c>word:</c> has no replacement; <c>word: ""</c> is to be deleted.</summary>
    private ImmutableArray<string> UseOf(SourceText source, DataNode value)
    {
        switch (value)
        {
            case DataScalar { Kind: DataScalarKind.Null }: return [];
            case DataScalar single: return [single.Text];
            case DataList list when list.Items.All(static item => item is DataScalar { Text.Length: > 0 }):
                return TextsOf(list);
            default:
                rule.Options.Report(source, value, "A replacement must be a single value or a list of alternatives.");
                return [];
        }
    }

    private static ImmutableArray<string> TextsOf(DataList scalars)
    {
        var texts = ImmutableArray.CreateBuilder<string>(scalars.Items.Length);
        foreach (var item in scalars.Items) texts.Add(((DataScalar)item).Text);
        return texts.MoveToImmutable();
    }
}
