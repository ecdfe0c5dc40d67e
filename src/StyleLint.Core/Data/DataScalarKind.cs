namespace StyleLint.Data;

/// <summary>What a scalar is, in the terms that YAML, TOML and JSON share.</summary>
public enum DataScalarKind
{
    /// <summary>Text: everything that is quoted, and unquoted words of YAML.</summary>
    Text,

    /// <summary>A whole number or a decimal fraction.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c> (in YAML also <c>on</c>, <c>off</c>, <c>yes</c>, <c>no</c> where a flag is asked for).</summary>
    Boolean,

    /// <summary>A date, with or without a time and an offset.</summary>
    Date,

    /// <summary>No value.</summary>
    Null,
}
