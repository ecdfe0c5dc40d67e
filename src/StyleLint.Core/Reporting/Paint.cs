using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>Colours for a terminal, or none.</summary>
internal sealed class Paint(bool isOn)
{
    private const string Reset = "\u001b[0m";

    public string Strong(string text) => Wrap("\u001b[1m", text);

    public string Faint(string text) => Wrap("\u001b[2m", text);

    public string Of(Severity severity, string text) => Wrap(
        severity switch
        {
            Severity.Error => "\u001b[1;31m",
            Severity.Warning => "\u001b[1;33m",
            _ => "\u001b[1;36m",
        },
        text);

    private string Wrap(string code, string text) => isOn && text.Length > 0 ? code + text + Reset : text;
}
