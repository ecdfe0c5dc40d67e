using System.Collections.Immutable;
using Markdig.Syntax;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Newsroom;

namespace StyleLint.Articles;

/// <summary>One Markdown file as a copy editor sees it. Immutable; made by <see cref="ArticleParser"/>.</summary>
public sealed class Article
{
    // Two threads that ask at once read the same twice, and either answer is whole.
    private SpeechReading? speech;
    private ImmutableArray<Attribution> sources;
    private ImmutableArray<Attribution> voices;
    private People? people;

    /// <summary>The file's text, to which all offsets refer.</summary>
    public required SourceText Source { get; init; }

    /// <summary>What stands before the text, or null.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>Mistakes in the front matter.</summary>
    public ImmutableArray<Problem> FrontMatterProblems { get; init; } = [];

    /// <summary>Why the Markdown was not read, so that there is no prose; null where it was.</summary>
    public Problem? MarkdownProblem { get; init; }

    /// <summary>The syntax tree. Its spans are offsets of <see cref="Source"/>; <c>Span.End</c> is inclusive.</summary>
    public required MarkdownDocument Document { get; init; }

    /// <summary>Whether nobody has read the Markdown, so that there is no tree and no prose.</summary>
    internal bool IsOnlyFrontMatter { get; init; }

    /// <summary>The blocks of prose in the order of the source: headline and dek of the front matter first.</summary>
    public required ImmutableArray<Prose> Blocks { get; init; }

    /// <summary>HTML comments in the order of the source.</summary>
    public required ImmutableArray<Comment> Comments { get; init; }

    /// <summary>The sections or categories that the front matter names; empty where it names none.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>The headline's block, or null.</summary>
    public Prose? Headline { get; init; }

    /// <summary>Direct quotations in the order of the source.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>The sources that are not named, in the order of the source text. Read when first asked for.</summary>
    public ImmutableArray<Attribution> Sources => sources.IsDefault ? sources = SourceFinder?.Find(Blocks, Hits) ?? [] : sources;

    /// <summary>The people and institutions that are cited by name, in the order of the source text. Read when first asked for.</summary>
    public ImmutableArray<Attribution> Voices => voices.IsDefault ? voices = VoiceFinder.Find(Speech, Sources) : voices;

    /// <summary>Who speaks, and the words that say so. Read when first asked for.</summary>
    public SpeechReading Speech => speech ??= Speakers?.Read(Blocks, Quotations) ?? SpeechReading.Empty;

    /// <summary>Reads <see cref="Speech"/>, which costs as much as everything else and which most runs never ask for; null where nobody knows speakers.</summary>
    internal SpeakerFinder? Speakers { private get; init; }

    /// <summary>The people whom it names. Read when first asked for.</summary>
    internal People People => people ??= PeopleKnown?.Find(Blocks) ?? People.Nobody;

    /// <summary>Reads <see cref="People"/>; null where nobody knows names.</summary>
    internal PeopleFinder? PeopleKnown { private get; init; }

    /// <summary>Reads <see cref="Sources"/>; null where nobody knows sources.</summary>
    internal AttributionFinder? SourceFinder { private get; init; }

    /// <summary>Where the phrases of the linter that parsed the article stand in its blocks.</summary>
    internal PhraseHits Hits { get; init; } = PhraseHits.Empty;

    /// <summary>The phrases of which <see cref="Hits"/> tells.</summary>
    internal PhraseTrie? Phrases { get; init; }

    /// <summary>Whether it is written in English, as far as its front matter or its small words tell.</summary>
    public bool IsEnglish { get; init; } = true;

    /// <summary>The dateline, or null.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>What reads like the dateline but stands as a heading or below paragraphs of the story, where there is no dateline; else null.</summary>
    internal Dateline? StrayDateline { get; init; }

    /// <summary>Updates, corrections, clarifications and editor's notes in the order of the source.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>The label of the original story below its updates, or null.</summary>
    public OriginalStory? Original { get; init; }

    /// <summary>The day of publication, from the front matter, the file name or the label of the original story; null where none says.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of the last change that the front matter names, or null.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Where the front matter names the day of the last change, in offsets of <see cref="Source"/>; null where it names none.</summary>
    internal TextRange? UpdatedRange { get; init; }
}
