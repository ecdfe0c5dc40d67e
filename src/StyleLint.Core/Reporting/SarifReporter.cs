using System.Text.Json;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// Writes SARIF 2.1.0 for GitHub code scanning, editors and other consumers. Every rule that runs is declared and a
/// clean run has an empty list of results, so that alerts close.
/// </summary>
public sealed class SarifReporter : IReporter, IDisposable
{
    internal const string RootId = "%SRCROOT%";
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly Utf8JsonWriter json;
    private readonly Stream output;
    private readonly SarifRules rules;
    private readonly SarifMemory? memory;

    /// <summary>Starts a report.</summary>
    /// <param name="output">Where to, in UTF-8; not closed.</param>
    /// <param name="rules">The rules that run. Those of the tool itself are added.</param>
    public SarifReporter(Stream output, IEnumerable<RuleDescription> rules)
        : this(output, SarifRules.With(rules), null)
    {
    }

    /// <summary>Starts one of several reports of the same rules.</summary>
    /// <param name="output">Where to, in UTF-8; not closed.</param>
    /// <param name="memory">What the reports have in common.</param>
    internal SarifReporter(Stream output, SarifMemory memory)
        : this(output, memory.Rules, memory)
    {
    }

    private SarifReporter(Stream output, SarifRules rules, SarifMemory? memory)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        this.rules = rules;
        this.memory = memory;
        json = new Utf8JsonWriter(output, JsonText.Options);
        WriteHead();
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Diagnostics.IsEmpty) return;
        if (memory is null) new SarifResultWriter(json, rules, file).WriteAll();
        else json.WriteRawValue(memory.ResultsOf(file), skipInputValidation: true);
        json.FlushIfFull();
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <summary>Frees the buffer. The output stays open.</summary>
    public void Dispose() => json.Dispose();

    private void WriteHead()
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "style-lint/");
        json.WriteEndObject();
        WriteRoot();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ToolInfo.Name);
        json.WriteString("fullName", ToolInfo.FullName);
        json.WriteString("version", ToolInfo.Version);
        json.WriteString("semanticVersion", ToolInfo.Version);
        json.WriteString("informationUri", ToolInfo.InformationUri);
        json.WritePropertyName("rules");
        if (memory is null) rules.WriteTo(json);
        else json.WriteRawValue(memory.RulesText, skipInputValidation: true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The root has no address here: it would differ from machine to machine.</summary>
    private void WriteRoot()
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(RootId);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
