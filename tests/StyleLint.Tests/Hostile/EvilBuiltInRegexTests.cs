using System.Reflection;
using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Tests.Hostile;

/// <summary>The regexes in the code have no time limit, so none of them may need one.</summary>
public sealed class EvilBuiltInRegexTests
{
    private const int Attempts = 5;

    /// <summary>Several times what any text takes alone, since test machines have other work; what grows with a power of its length takes minutes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Types => [.. Regexes.Select(static regex => regex.Type).Distinct()];

    private static IEnumerable<(string Type, Regex Regex)> Regexes =>
        from type in typeof(Article).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0 && method.IsDefined(typeof(GeneratedRegexAttribute), inherit: false)
        let regex = (Regex)method.Invoke(null, null)!
        where regex.MatchTimeout == Regex.InfiniteMatchTimeout // Those of pages have a limit, and a test of their own.
        select (type.Name, regex);

    [Theory]
    [MemberData(nameof(Types))]
    public void No_regex_in_the_code_takes_long(string type)
    {
        foreach (var regex in Regexes.Where(regex => regex.Type == type).Select(static regex => new Regex(regex.Regex.ToString(), regex.Regex.Options, Limit)))
            Assert.DoesNotContain(EvilInputs.AllOf(regex.ToString()).Select(static input => input.Length > 20_000 ? input[..10_000] + input[^10_000..] : input), input => !EndsInTime(regex, input));
    }

    private static bool EndsInTime(Regex regex, string input)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                regex.Match(input);
                return true;
            }
            catch (RegexMatchTimeoutException)
            {
                // The limit counts time and not work, and test machines have other work.
            }
        }

        return false;
    }
}
