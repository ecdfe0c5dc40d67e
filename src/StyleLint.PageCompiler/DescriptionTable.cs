using StyleLint.Stylebooks;

namespace StyleLint.PageCompiler;

/// <summary>What reports tell about the rules, in the form that <see cref="CompiledDescriptions"/> reads.</summary>
internal static class DescriptionTable
{
    public static byte[] Of(IEnumerable<RulePage> pages)
    {
        var table = new DataWriter();
        RulePage[] all = [.. pages];
        table.Number(all.Length);
        foreach (var page in all) Write(table, page.Id, PageDescription.Of(page.Body));
        return table.ToArray();
    }

    private static void Write(DataWriter table, string id, PageDescription description)
    {
        table.Text(id);
        table.Text(description.Title);
        table.Text(description.PlainTitle);
        table.Text(description.Reason);
        table.Text(description.Explanation);
        table.Text(description.PlainSummary);
        table.Text(description.PlainExplanation);
    }
}
