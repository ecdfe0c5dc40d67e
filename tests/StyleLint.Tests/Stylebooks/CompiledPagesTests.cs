using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Stylebooks;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Stylebooks;

public class CompiledPagesTests
{
    [Fact]
    public void What_was_read_when_the_tool_was_built_is_what_the_pages_say()
    {
        foreach (var page in EmbeddedPages.Stylebooks.SelectMany(static stylebook => stylebook.Pages))
        {
            var read = FrontMatterReader.Read(page.Source, [])!;
            Assert.Equal(read.Range.End, page.BodyStart);
            AssertSame(read.Values, page.Head);
        }

        foreach (var page in EmbeddedPages.Stylebooks.SelectMany(static stylebook => stylebook.DataPages))
            AssertSame(FrontMatterReader.Read(page.Source, [])!.Values, page.Head);
    }

    [Fact]
    public void No_page_is_left_out() =>
        Assert.Equal(
            typeof(CompiledPages).Assembly.GetManifestResourceNames().Count(static name => name.StartsWith("rules/", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal)),
            EmbeddedPages.Stylebooks.Sum(static stylebook => stylebook.Pages.Length + stylebook.DataPages.Length));

    private static void AssertSame(DataNode expected, DataNode actual)
    {
        Assert.Equal(expected.GetType(), actual.GetType());
        Assert.Equal(expected.Range, actual.Range);
        switch (expected, actual)
        {
            case (DataMap left, DataMap right):
                Assert.Equal(left.Entries.Length, right.Entries.Length);
                for (var index = 0; index < left.Entries.Length; index++)
                {
                    AssertSame(left.Entries[index].Key, right.Entries[index].Key);
                    AssertSame(left.Entries[index].Value, right.Entries[index].Value);
                }

                break;
            case (DataList left, DataList right):
                Assert.Equal(left.Items.Length, right.Items.Length);
                for (var index = 0; index < left.Items.Length; index++) AssertSame(left.Items[index], right.Items[index]);
                break;
            case (DataScalar left, DataScalar right):
                Assert.Equal((left.Kind, left.Text, left.IsPlain), (right.Kind, right.Text, right.IsPlain));
                Assert.Equal(left.Content?.Runs.AsEnumerable(), right.Content?.Runs.AsEnumerable());
                break;
        }
    }
}
