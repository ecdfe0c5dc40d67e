using System.Collections.Immutable;
using System.Text.Json;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>Writes the results of one file.</summary>
internal sealed class SarifResultWriter
{
    private readonly Utf8JsonWriter json;
    private readonly SarifRules rules;
    private readonly FileDiagnostics file;
    private readonly SarifRegion regions;
    private readonly ImmutableArray<string> lineHashes;
    private readonly ImmutableArray<string> fingerprints;

    public SarifResultWriter(Utf8JsonWriter json, SarifRules rules, FileDiagnostics file)
    {
        this.json = json;
        this.rules = rules;
        this.file = file;
        regions = new SarifRegion(json, file.Source);
        lineHashes = LineHashes.Of(file.Source.Text, file.Source.Lines, [.. file.Diagnostics.Select(LineOf)]);
        fingerprints = Fingerprint.OfAll(file);
    }

    public void WriteAll()
    {
        for (var i = 0; i < file.Diagnostics.Length; i++)
            Write(file.Diagnostics[i], lineHashes[i], fingerprints[i]);
    }

    private void Write(Diagnostic diagnostic, string lineHash, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteText("ruleId", diagnostic.RuleId);
        if (rules.IndexOf(diagnostic.RuleId) is { } index) json.WriteNumber("ruleIndex", index);
        json.WriteString("level", SarifRules.LevelOf(diagnostic.Severity));
        WriteMessage("message", diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        regions.WritePhysicalLocation(diagnostic.Range);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(diagnostic.Related);
        WriteFingerprints(lineHash, fingerprint);
        if (diagnostic.Fix is { } fix) WriteFix(fix);
        json.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteText("text", SarifMessage.Escape(text));
        json.WriteEndObject();
    }

    private void WriteRelated(ImmutableArray<RelatedLocation> related)
    {
        if (related.IsEmpty) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            regions.WritePhysicalLocation(related[i].Range);
            WriteMessage("message", related[i].Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private int LineOf(Diagnostic diagnostic) => file.Source.Lines.PositionOf(diagnostic.Range.Start).Line;

    private void WriteFingerprints(string lineHash, string fingerprint)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", lineHash);
        json.WriteString(Fingerprint.Key, fingerprint);
        json.WriteEndObject();
    }

    private void WriteFix(Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteMessage("description", fix.Description);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        regions.WriteArtifactLocation();
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits) WriteReplacement(edit);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("safety", SeverityNames.Of(fix.Safety));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteReplacement(Edit edit)
    {
        json.WriteStartObject();
        regions.WriteRegion("deletedRegion", edit.Range, withSnippet: false);
        json.WriteStartObject("insertedContent");
        json.WriteText("text", edit.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
