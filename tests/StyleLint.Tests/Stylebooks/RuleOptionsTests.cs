using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

public class RuleOptionsTests
{
    private readonly List<Problem> problems = [];

    [Fact]
    public void The_configuration_wins_over_the_page()
    {
        var options = Options("style: reuters", "style: ap\ncredits: [AP]");

        Assert.Equal("reuters", options.Text("style"));
        Assert.Equal("AP", Assert.Single(options.List("credits")).Text);
        Assert.Equal(["configuration", "page"], [options.SourceOf("style").Path, options.SourceOf("credits").Path]);
    }

    [Theory]
    [InlineData("required: perhaps", "configuration:1:11: ‘required’ must be ‘true’ or ‘false’.")]
    [InlineData("required: [true]", "configuration:1:11: ‘required’ must be ‘true’ or ‘false’.")]
    [InlineData("most: ten", "configuration:1:7: ‘most’ must be a whole number.")]
    [InlineData("style: house", "configuration:1:8: ‘style’ must be one of ‘ap’, ‘reuters’.")]
    [InlineData("parts: [city, street]", "configuration:1:15: ‘street’ is not known for ‘parts’. Known: ‘city’, ‘region’.")]
    [InlineData("credits: { AP: 1 }", "configuration:1:10: ‘credits’ must be a list of values.")]
    [InlineData("name: [a, b]", "configuration:1:7: ‘name’ must be a single value.")]
    public void A_value_of_another_kind_is_reported_at_its_place(string yaml, string expected)
    {
        var options = Options(yaml, "{}");

        options.Flag("required", false);
        options.Number("most", 1);
        options.Choice("style", 1, ("ap", 1), ("reuters", 2));
        options.Choices("parts", [1], ("city", 1), ("region", 2));
        options.List("credits");
        options.Text("name");

        Assert.Equal(expected, Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_key_that_nobody_reads_is_rejected_once_and_in_every_layer()
    {
        var options = Options("stile: ap", "style: ap\ncredit: AP");
        options.Text("style");

        options.RejectUnread();
        options.RejectUnread();

        Assert.Equal(
            ["configuration:1:1: Unknown key ‘stile’. Did you mean ‘style’? The rule’s check knows ‘style’.", "page:2:1: Unknown key ‘credit’. The rule’s check knows ‘style’."],
            problems.Select(problem => problem.ToString()));
    }

    private RuleOptions Options(string configuration, string page)
    {
        return new RuleOptions([Layer("configuration", configuration), Layer("page", page)], problems);

        (SourceText, DataMap) Layer(string path, string yaml)
        {
            var source = new SourceText(path, yaml);
            return (source, (DataMap)YamlReader.Read(source, new TextRange(0, yaml.Length), problems)!);
        }
    }
}
