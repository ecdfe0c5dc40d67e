using System.Diagnostics;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Hostile;

/// <summary>One paragraph without an end, of units on which time once grew with the square of the text.</summary>
[Collection(Alone.Name)]
public sealed class LinearTimeTests
{
    private const int Short = 100_000;
    private const int Long = 400_000;
    private const int Times = 4;

    /// <summary>Twice what it is in truth, since test machines have other work; the square would be sixteen.</summary>
    private const double MostGrowth = 8;

    private const int Attempts = 5;

    /// <summary>What takes less says nothing, however it grows. The square took seconds.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(250);

    private static readonly Linter Linter = Linter.Compile(EmbeddedPages.Stylebooks, LintConfiguration.Default, []);

    [Theory]
    [InlineData("“a ")]
    [InlineData("\"a ")]
    [InlineData("\"Yes,\" he said. ")]
    [InlineData("said on the condition of anonymity ")]
    [InlineData("critics say a source said officials familiar with the matter told ")]
    [InlineData("Roe said “a”; ")]
    [InlineData("[a](b) ")]
    [InlineData("a\n")]
    [InlineData("<b>a</b> ")]
    [InlineData("<AMB> ")]
    [InlineData("<b>a </i>")]
    [InlineData("www.a.b ")]
    [InlineData("</p>")]
    [InlineData("a <!-- ")]
    [InlineData("a <? ")]
    [InlineData("a <![CDATA[ ")]
    [InlineData("a <!A ")]
    [InlineData("a <!-- b --> ")]
    [InlineData("the novel *Moonfall Road* ")]
    [InlineData("Correction: An earlier version of this story misspelled a name.\\\n\\\n")]
    [InlineData("- a -- b ")]
    [InlineData("Dec. 8th ")]
    [InlineData("Correction, Dec. 8: This story misspelled a name.\\\n\\\n")]
    public void Four_times_the_text_takes_four_times_the_time(string unit) => AssertLinear(unit, around: "");

    [Theory]
    [InlineData("“I will,” she said. ")]
    [InlineData("[a](b) ")]
    [InlineData("`a` ")]
    public void Emphasis_around_a_whole_paragraph_costs_no_more(string unit) => AssertLinear(unit, around: "*");

    /// <summary>Stories under datelines that nothing but the article itself knows.</summary>
    [Fact]
    public void So_it_is_with_many_datelines() => AssertLinear("QUILLMOOR — A train stopped.\n\nMARLOW — A bus.\n\n", around: "", start: "DULUTH, Minn. (AP) — ");

    /// <summary>Capitals without a blank, before each of which a preposition may stand.</summary>
    [Fact]
    public void So_it_is_with_one_long_word_under_a_dateline() => AssertLinear("Q", around: "", start: "QUILLMOOR — A train stopped. ");

    /// <summary>Each of many corrections names the error that each of many paragraphs still has.</summary>
    [Fact]
    public void So_it_is_with_many_corrections() =>
        AssertLinear("*Correction: The captain is Jens Pedersen, not Jens Petersen.*\n\nCapt. Jens Petersen waited.\n\n", around: "");

    [Fact]
    public void So_it_is_with_many_errors_in_one_correction() => AssertLinear("It was in Bern, not in Oslo. Marten, not Linden. ", around: "", start: "Correction: ");

    /// <summary>The end of each row takes the parser back over all bars to the word.</summary>
    [Theory]
    [InlineData("*port*")]
    [InlineData("~~port~~")]
    [InlineData("[port")]
    public void So_it_is_in_a_table_behind_a_marked_word(string word) => AssertLinear("c |\n| d | ", around: "", start: $"| {word} | a |\n|---|---|\n| b | ");

    [Fact]
    public void So_it_is_with_tabs_in_a_heading() => AssertLinear("\t", around: "\n\n# ");

    /// <summary>Where a step of the square takes microseconds, only a longer text shows it.</summary>
    [Theory]
    [InlineData("Jane Linden, Jane Marlow, ")]
    public void So_it_is_in_a_very_long_paragraph(string unit) => AssertLinear(unit, around: "", Long);

    /// <summary>Names of which no two are alike: {0} and {1} are other words in each unit.</summary>
    [Theory]
    [InlineData("John {0} said it. ")]
    [InlineData("John Smithson{0} said it.\n\n")]
    [InlineData("{0} Mayor said it.\n\n")]
    [InlineData("{0} {1} said it.\n\n")]
    [InlineData("Mr. {0} said it.\n\n")]
    [InlineData("Sen. {0} {1}, D-Minn., said it.\n\n")]
    [InlineData("{0} said it to Ana {0}.\n\n")]
    [InlineData("The {0} {1} Agency ({0}A) said it.\n\n")]
    [InlineData("She wrote *{0} {1}*, a novel.\n\n")]
    [InlineData("In {0}, Minn., it fell.\n\n")]
    [InlineData("“It fell,” {0} {1} said.\n\n")]
    [InlineData("[It][{0}] fell.\n\n[{0}]: https://a.example/{1}\n\n")]
    [InlineData("It fell.[^{0}]\n\n[^{0}]: {1}\n\n")]
    [InlineData("Correction: An earlier version of this story misspelled the name of {0} {1}. It is {1} {0}.\n\n")]
    [InlineData("Editor’s note: {0} {1} fell.\n\n")]
    [InlineData("Update (Dec. 8, 2021): {0} fell.\n\n")]
    [InlineData("Update: {0} fell.\n\nA paragraph of the story that is long enough to be one is about {1}, who went home.\n\n")]
    public void So_it_is_where_all_names_differ(string unit) => AssertLinear(length => Different(unit, length), Short);

    private static string Different(string unit, int length)
    {
        var text = new System.Text.StringBuilder(length + 100);
        for (var number = 1; text.Length < length; number++) text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, unit, Word(number * 7919), Word(number * 104_729));
        return text.ToString();
    }

    private static string Word(int number)
    {
        var word = "";
        for (var rest = number & int.MaxValue; rest > 0; rest /= 20) word += "bcdfghklmnprstvaeiou"[rest % 20];
        return char.ToUpperInvariant(word[0]) + word[1..] + "an";
    }

    private static void AssertLinear(string unit, string around, int length = Short, string start = "") =>
        AssertLinear(size => $"{start}Ice. {around}{string.Concat(Enumerable.Repeat(unit, size / unit.Length))}ice.{around}", length);

    private static void AssertLinear(Func<int, string> text, int length)
    {
        var (growth, longer) = (double.MaxValue, TimeSpan.MaxValue);
        for (var attempt = 0; attempt < Attempts && growth > MostGrowth && longer > Shortest; attempt++)
        {
            var shorter = Measure(text(length));
            longer = Measure(text(length * Times));
            growth = longer / shorter;
        }

        Assert.True(growth <= MostGrowth || longer <= Shortest, $"{Times} times the text takes {growth:F1} times the time: {longer.TotalSeconds:F1} s.");
    }

    /// <summary>Without the pauses of the collector, which depend on what earlier tests left behind.</summary>
    private static TimeSpan Measure(string text)
    {
        var source = new SourceText("story.md", text);
        var paused = GC.GetTotalPauseDuration();
        var clock = Stopwatch.StartNew();
        var diagnostics = Linter.Check(Linter.Parse(source));
        var taken = clock.Elapsed - (GC.GetTotalPauseDuration() - paused);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.RuleId == BuiltInRules.Internal);
        return taken;
    }
}
