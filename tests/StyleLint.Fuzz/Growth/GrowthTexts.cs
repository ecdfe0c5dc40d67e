using System.Text;

namespace StyleLint.Fuzz.Growth;

/// <summary>Texts that are one paragraph without a limit: some unit, again and again.</summary>
internal static class GrowthTexts
{
    private const string Prose =
        "DULUTH, Minn. (AP) — The city will close its harbor to ice fishing on Monday, Mayor Ana Roe said. “We cannot wait,” she told reporters at a news conference. " +
        "Officials who spoke on the condition of anonymity because they were not authorized to comment said the ice was 5 inches thick. The $5 million plan, which the council passed 7-2 on Dec. 8, 2021, " +
        "starts at 9 a.m. and covers the bay, the canal and the river. Roe, 52, a former U.S. representative from St. Paul, has said that the city's budget 'is not a bank.' Police Chief John Smith Jr. declined to comment. ";

    /// <summary>The units by name.</summary>
    private static readonly (string Name, string Unit)[] Units =
    [
        ("letters", "a"), ("capitals run together", "A"), ("words", "ice rose "), ("one word", "the "), ("joined words", "well-known-"), ("digits", "7"), ("numbers", "12 "), ("numbers with commas", "5,000,000, "), ("spelled numbers", "twenty-one "),
        ("sums of money", "$5 million "), ("percentages", "5% "), ("ranges", "3-4 "), ("scores", "7–2, "), ("fractions", "1/2 "), ("feet and inches", "5'6\" "), ("ages", "Roe, 52, "), ("questions", "? "), ("periods", ". "), ("points run together", "."),
        ("ellipses", "... "), ("spaced ellipses", ". . . "), ("exclamations", "No! "), ("commas", "a, "), ("semicolons", "a; "), ("colons", "a: "), ("slashes", "and/or "), ("open parentheses", "( "), ("parentheses", "(AP) "), ("brackets", "[a] "),
        ("hyphens", "-"), ("double hyphens", "a -- b "), ("en dashes", "a – b "), ("em dashes", "a — b "), ("em dashes run together", "—"), ("tight dashes", "a—b"), ("curly quotations", "“a” said b. "), ("short curly quotations", "“a” "),
        ("open curly quotations", "“a "), ("straight quotations", "\"Yes,\" he said. "), ("straight marks", "\"a "), ("single quotations", "‘a’ "), ("single marks", "'a "), ("doubled single marks", "''a'' "), ("apostrophes", "the dogs' "), ("contractions", "it's "),
        ("dates", "Dec. 8, 2021, "), ("days", "Monday "), ("weekdays with dates", "on Monday, Feb. 30, 2023, "), ("months", "January "), ("relative days", "yesterday "), ("times", "9:30 a.m. "), ("noons", "12 p.m. "), ("decades", "the 1980's "), ("years", "2021 "),
        ("names", "Ana Roe "), ("names in sentences", "Ana Roe said. "), ("surnames", "Roe "), ("names with titles", "Mayor Ana Roe "), ("long titles", "Minnesota Department of Natural Resources Commissioner "), ("initials", "J. R. R. "), ("tight initials", "J.R.R. "), ("doctors", "Dr. "),
        ("abbreviations", "U.S. "), ("states", "Duluth, Minn., "), ("datelines", "DULUTH, Minn. (AP) — "), ("capitals", "NATO "), ("capitals and commas", "DULUTH, "), ("companies", "Acme Inc. "), ("acronyms explained", "North Atlantic Treaty Organization (NATO) "),
        ("attributions", "he said "), ("sources", "officials said "), ("anonymous sources", "said on the condition of anonymity "), ("according to", "according to "), ("series", "red, white and blue "), ("endless series", "red, white, "), ("ands", "and "), ("and and", "and and "), ("ors", "a or "),
        ("emails", "a@b.c "), ("joined emails", "a@"), ("addresses", "http://x.y/z_ "), ("hosts", "www.a.b "), ("dotted words", "a."), ("handles", "@a "), ("tags", "#a "), ("ampersands", "A & B "), ("quoted titles", "“The Ice,” "), ("emphasis", "*The Ice* "), ("strong", "**a** "), ("code", "`a` "),
        ("links", "[a](b) "), ("images", "![a](b) "), ("HTML", "<b>a</b> "), ("comments", "<!-- a -->b "), ("entities", "&amp; "), ("escapes", "\\* "), ("footnotes", "[^1] "), ("shortcodes", "{{< a >}} "), ("short lines", "a\n"), ("two blanks", "a  b "), ("hard breaks", "a\\\n"), ("no-break spaces", "a\u00A0"),
        ("emoji", "😀 "), ("combining marks", "e\u0301\u0301 "), ("objects", "\uFFFC "), ("controls", "\u202E "), ("lone surrogates", "\uD800 "), ("Chinese", "港口結冰"), ("Cyrillic", "лед "), ("notices", "Correction: "), ("editor's notes", "Editor’s note: "), ("updates", "Update (Dec. 8, 2021): "),
        ("bylines", "By Ana Roe "), ("bullets", "• a "), ("hyphenated ages", "5-year-old "), ("ordinals", "the 1st "), ("ordinals of dates", "Dec. 8th "), ("temperatures", "minus 5 degrees "), ("measures", "5 miles "), ("phone numbers", "555-1234 "), ("that", "that "), ("which", ", which "), ("who", "Roe, who "),
        ("unknown tags", "<AMB> "), ("open tags", "<b>a <i>b "), ("crossed tags", "<b>a </i>"), ("closing tags", "</p>"), ("open comments", "a <!-- "), ("open instructions", "a <? "), ("open sections", "a <![CDATA[ "), ("open declarations", "a <!A "), ("bars and stars", "a* of\n|---|\n|---|\n"), ("open emphasis", "_he said.\n.\n.\n.\n"), ("emphasis and closing brackets", "a***]]>]]>]]>*"), ("labels without a definition", "a[^1][^1] "), ("open brackets on many lines", "[he said.\n.\n.\n.\n"), ("underlined headings", "a\n===\n"), ("brackets on breaks", "((\\\n"), ("bars", "|"), ("tabs", "\t"), ("blanks", " "), ("markers of lists", " -"), ("backslashes", "\\"), ("footnotes defined in one line", "[^1]: "), ("anonymous chatter", "critics say a source said officials familiar with the matter told "), ("speech without an end", "Ana Roe said, “a” "), ("speech and semicolons", "Roe said “a”; "),
        ("corrections", "Correction: An earlier version of this story misspelled a name. "), ("corrections on lines", "Correction: An earlier version of this story misspelled a name.\\\n\\\n"), ("unlabelled notices", "This story was updated on Monday with a name.\\\n"), ("quoted corrections", "“Correction: This story misspelled a name.” "),
        ("titles in italics", "the novel *Moonfall Road* "), ("novels", "the novel “Moonfall Road,” "), ("primes", "5″ “a "), ("lists", "a, b, c and d "), ("questions and quotations", "“a?” "), ("wide blanks", "a                                                  "), ("dashes and words", "-a–b—c "), ("links in words", "the [the](b) "),
        ("prose", Prose), ("prose on lines", Prose.TrimEnd() + "\n"), ("prose in small letters", Prose.ToLowerInvariant()), ("prose in capitals", Prose.ToUpperInvariant()), ("prose with blank lines", Prose + "\n\n"),
    ];

    /// <summary>Where a text may stand that reads what is in it in a way of its own, parted by <c>…</c>.</summary>
    public static IReadOnlyList<string> Surroundings { get; } =
    [
        "…", "Ice. *…*", "Ice. **…**", "[…](a)", "![…](a)", "# …\n\nIce.", "- …", "> …", "<p>…</p>", "| a | b |\n|---|---|\n| … | b |",
        "---\ntitle: …\n---\nIce.", "---\ntitle: \"…\"\n---\nIce.", "+++\ntitle = \"…\"\n+++\nIce.",
        "QUILLMOOR — A train stopped. …", "… — A train stopped.", "QUILLMOOR, … (AP) — A train stopped.",
        "Correction: …", "Update (Dec. 8, 2021): …", "“…", "\"…\" he said.", "He said ….", "An official …, on the condition of anonymity", "in …", "Mr. … said", "Dec. …",
    ];

    /// <summary>The names of all texts.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Units.Select(static unit => unit.Name)];

    /// <summary>The text of a name, or of a file, of some length.</summary>
    public static string Make(string name, string before, string behind, int length)
    {
        if (File.Exists(name)) return File.ReadAllText(name) is var read && read.Length > length ? read[..length] : read;
        var unit = Array.Find(Units, unit => unit.Name == name).Unit;
        var text = new StringBuilder(before.Length == 0 ? "Ice. " : before, length + unit.Length + behind.Length);
        while (text.Length < length) text.Append(unit);
        return text.Append(behind).ToString();
    }
}
