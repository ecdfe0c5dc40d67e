using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// What the SARIF reports of a watch have in common. A folder of some thousand articles makes a report of many megabytes, of which one save
/// changes a few lines: the rest is written once and copied from then on. Used by one thread.
/// </summary>
internal sealed class SarifMemory
{
    private readonly ConditionalWeakTable<FileDiagnostics, byte[]> results = [];

    /// <summary>Remembers nothing yet.</summary>
    /// <param name="rules">The rules that run. Those of the tool itself are added.</param>
    public SarifMemory(IEnumerable<RuleDescription> rules)
    {
        Rules = SarifRules.With(rules);
        RulesText = Written(Rules.WriteTo);
    }

    /// <summary>The rules.</summary>
    public SarifRules Rules { get; }

    /// <summary>The rules as JSON.</summary>
    public byte[] RulesText { get; }

    /// <summary>The results of a file as JSON: objects with commas between them. It is forgotten together with the file's diagnostics.</summary>
    /// <param name="file">Something was found in it.</param>
    public byte[] ResultsOf(FileDiagnostics file) => results.GetValue(file, Write);

    private byte[] Write(FileDiagnostics file) => Written(json =>
    {
        json.WriteStartArray();
        new SarifResultWriter(json, Rules, file).WriteAll();
        json.WriteEndArray();
    })[1..^1];

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Options)) write(json);
        return buffer.WrittenSpan.ToArray();
    }
}
