using System.Diagnostics;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Hostile;

/// <summary>Vale styles of strangers, on texts that are made against their regexes.</summary>
public sealed class EvilValeStyleTests : IDisposable
{
    /// <summary>A folder with more styles to try, where somebody has one.</summary>
    private const string MoreStyles = "STYLE_LINT_VALE_STYLES";

    /// <summary>Far more than the limits of all rules of the sample, since test machines have other work.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_style_that_runs_away_is_stopped_and_the_report_names_the_rule_and_the_file()
    {
        folder.Write("styles/House/Nested.yml", "extends: existence\nmessage: m\nnonword: true\ntokens: ['(a|aa)+\\1(?<!a)']\n");
        folder.Write("styles/House/Twice.yml", "extends: existence\nmessage: m\nraw: ['(\\w+\\s?)+(?<!x);;']\n");
        folder.Write("styles/House/Ahead.yml", "extends: existence\nmessage: m\nnonword: true\ntokens: ['a(?=[^;]*;)']\n");
        folder.Write("styles/House/Swap.yml", "extends: substitution\nmessage: m\nswap:\n  '(?:a|aa)+ b(?! c)': c\n");
        folder.Write("styles/House/Consistent.yml", "extends: occurrence\nmessage: m\nmax: 1\nscope: text\ntoken: '(?:a*)*;'\n");
        var timeouts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var found in Run(folder["styles/House"])) timeouts.Add(Regex.Match(found.Message, "‘(.*?)’").Groups[1].Value);
        Assert.Contains("House.Nested", timeouts);
    }

    [Fact]
    public void More_styles_are_stopped_as_well()
    {
        var styles = Environment.GetEnvironmentVariable(MoreStyles) is { } path ? Directory.GetDirectories(path) : [];
        foreach (var style in styles) Run(style);
        Assert.All(styles, static style => Assert.True(Directory.Exists(style)));
    }

    /// <summary>Runs each rule of a style on texts against its own regexes.</summary>
    private List<Diagnostic> Run(string style)
    {
        var timeouts = new List<Diagnostic>();
        foreach (var file in Directory.GetFiles(style, "*.yml"))
        {
            var linter = LinterOf(style, Path.GetFileNameWithoutExtension(file));
            foreach (var input in File.ReadLines(file).SelectMany(TokensIn).SelectMany(EvilInputs.Of).Distinct(StringComparer.Ordinal))
            {
                var clock = Stopwatch.StartNew();
                var found = linter.Check(linter.Parse(new SourceText("news/story.md", input)));
                Assert.True(clock.Elapsed < Longest, $"{file}: {clock.Elapsed}");
                timeouts.AddRange(found.Where(static each => each.RuleId == BuiltInRules.PatternTimeoutId));
            }
        }

        Assert.All(timeouts, static each => Assert.Matches(@"The pattern of ‘\w+\.\w+’ took longer than .*‘news/story\.md’", each.Message));
        return timeouts;
    }

    /// <summary>What may be a regex with a repetition in a line of a rule.</summary>
    private static IEnumerable<string> TokensIn(string line)
    {
        var token = Regex.Match(line, @"^\s*(?:tokens: \[|raw: \[|token:|-)?\s*(?:'((?:[^']|'')+)'|""([^""]+)""|([^'""\s:][^:]*))").Groups.Values.Skip(1).FirstOrDefault(static group => group.Success)?.Value;
        return token is not null && token.AsSpan().ContainsAny("*+{") && IsValid(token) ? [token] : [];
    }

    private static bool IsValid(string pattern)
    {
        try
        {
            return new Regex(pattern).ToString().Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private Linter LinterOf(string style, string rule)
    {
        var only = folder["only"];
        if (Directory.Exists(only)) Directory.Delete(only, recursive: true);
        folder.Write($"only/styles/{Path.GetFileName(style)}/{rule}.yml", File.ReadAllText(Path.Combine(style, rule + ".yml")));
        var problems = new List<Problem>();
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", $"stylebooks: [\"vale:./styles/{Path.GetFileName(style)}\"]\n"), only, problems);
        return Linter.Compile(StylebookLoader.Load(configuration, problems), configuration, problems);
    }
}
