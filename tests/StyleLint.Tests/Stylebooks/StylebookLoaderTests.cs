using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

public sealed class StylebookLoaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("style-lint-test").FullName;
    private readonly List<Problem> problems = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_of_pages_is_a_stylebook_and_its_subfolders_are_groups()
    {
        Write("house/numbers/percent.md", PercentPage.Text);
        Write("house/dates.md", PercentPage.Text);
        Write("house/cities.md", "---\ndata: places\n---\n");
        Write("house/README.md", "# About this stylebook\n");
        Write("house/notes.txt", "No page.");

        var stylebook = Assert.Single(Load("./house"));

        Assert.Empty(problems);
        Assert.Equal("house", stylebook.Name);
        Assert.Equal([("house/dates", ""), ("house/percent", "numbers")], stylebook.Pages.Select(page => (page.Id, page.Group)));
        Assert.Equal("places", Assert.Single(stylebook.DataPages).Kind);
        Assert.EndsWith("house/numbers/percent.md", stylebook.Pages[1].Source.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_of_one_name_are_one_rule_too_many()
    {
        Write("house/dates/percent.md", PercentPage.Text);
        Write("house/numbers/percent.md", PercentPage.Text);

        Load("./house");

        var problem = Assert.Single(problems);
        Assert.Contains("house/numbers/percent.md:1:1: The rule ‘house/percent’ is already on the page ‘", problem.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("house/dates/percent.md’. Rename one of the files.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mirror", "4:16: There is no stylebook ‘mirror’ inside the tool. Known: ")]
    [InlineData("./nowhere", "4:16: There is no folder ‘")]
    [InlineData("vale:./styles/Microsoft", "4:16: There is no folder ‘")]
    public void A_stylebook_that_cannot_be_loaded_is_reported_in_the_configuration(string entry, string expected)
    {
        Assert.Empty(Load(entry));

        Assert.StartsWith($".style-lint.yml:{expected}", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stylebook_listed_twice_is_reported()
    {
        Write("house/percent.md", PercentPage.Text);

        Assert.Single(Load("./house", "./house"));

        Assert.Equal("The stylebook ‘./house’ is listed twice.", Assert.Single(problems).Message);
    }

    [Fact]
    public void An_empty_folder_is_not_silently_a_stylebook()
    {
        Directory.CreateDirectory(Path.Combine(folder, "house"));

        Load("./house");

        Assert.EndsWith("has no rule pages.", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_name_cannot_be_part_of_an_id_is_reported()
    {
        Write("House Style/percent.md", PercentPage.Text);

        Assert.Empty(Load("./House Style"));

        Assert.StartsWith("‘House Style’ cannot be a stylebook's name.", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_not_UTF8_is_reported_where_the_first_wrong_byte_stands()
    {
        Write("house/percent.md", "");
        File.WriteAllBytes(Path.Combine(folder, "house/percent.md"), [.. Encoding.ASCII.GetBytes("---\ncaf"), 0xE9, .. Encoding.ASCII.GetBytes("\n---\n")]);

        Load("./house");

        Assert.EndsWith("house/percent.md:2:4: The page is not UTF-8. Save it as UTF-8.", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_more_than_a_megabyte_is_not_read()
    {
        Write("house/percent.md", new string('x', PageFile.LargestSize + 1));

        Load("./house");

        Assert.Equal("The page is larger than 1 MB. Split it into several pages.", Assert.Single(problems).Message);
    }

    [Fact]
    public void Links_that_leave_the_folder_are_not_followed()
    {
        Write("secret.md", PercentPage.Text);
        Write("house/dates.md", PercentPage.Text);
        Write("elsewhere/percent.md", PercentPage.Text);
        File.CreateSymbolicLink(Path.Combine(folder, "house/secret.md"), "../secret.md");
        File.CreateSymbolicLink(Path.Combine(folder, "house/inside.md"), "dates.md");
        Directory.CreateSymbolicLink(Path.Combine(folder, "house/loop"), "..");

        var stylebook = Assert.Single(Load("./house"));

        Assert.Equal(["house/dates", "house/inside"], stylebook.Pages.Select(page => page.Id));
        Assert.Equal(
            ["This is a link to a folder. Links to folders are not followed in a stylebook.", "This link leaves the stylebook's folder. Copy the page into the folder."],
            problems.Select(problem => problem.Message));
    }

    [Fact]
    public void Without_a_list_the_tools_own_stylebooks_count()
    {
        var names = StylebookLoader.Load(LintConfiguration.Default, problems).Select(stylebook => stylebook.Name);

        Assert.Equal(StylebookLoader.DefaultNames.Where(StylebookLoader.EmbeddedNames.Contains), names);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private ImmutableArray<Stylebook> Load(params string[] entries)
    {
        var text = "edition: 2024\n\nstylebooks:\n";
        var scalars = new List<DataScalar>();
        foreach (var entry in entries)
        {
            text += $"             - {entry}\n";
            scalars.Add(new DataScalar(new TextRange(text.Length - entry.Length - 1, text.Length - 1), DataScalarKind.Text, entry, null));
        }

        var configuration = LintConfiguration.Default with { Source = new SourceText(".style-lint.yml", text), Folder = folder, Stylebooks = [.. scalars] };
        return StylebookLoader.Load(configuration, problems);
    }
}
