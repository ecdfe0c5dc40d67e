using System.Globalization;

namespace StyleLint.Vale;

/// <summary>Works out a metric's formula: numbers, names, arithmetic, comparisons and a few functions. Nothing else is run.</summary>
internal ref struct ValeFormula
{
    private const int MostNested = 100;

    private readonly IReadOnlyDictionary<string, double> values;
    private ReadOnlySpan<char> rest;
    private int depth;

    private ValeFormula(string text, IReadOnlyDictionary<string, double> values)
    {
        rest = text;
        this.values = values;
    }

    /// <summary>Works out a formula; a comparison is 1 where it holds and 0 where not.</summary>
    public static bool TryEvaluate(string text, IReadOnlyDictionary<string, double> values, out double result, out string fault)
    {
        (result, fault) = (0, "");
        try
        {
            var formula = new ValeFormula(text, values);
            result = formula.ReadOr();
            if (formula.Peek() == '\0') return true;
            fault = $"‘{formula.rest}’ is not expected.";
        }
        catch (FormatException mistake)
        {
            fault = mistake.Message;
        }

        return false;
    }

    private double ReadOr()
    {
        var value = ReadAnd();
        while (Take("||")) value = (ReadAnd() != 0) | (value != 0) ? 1 : 0;
        return value;
    }

    private double ReadAnd()
    {
        var value = ReadComparison();
        while (Take("&&")) value = (ReadComparison() != 0) & (value != 0) ? 1 : 0;
        return value;
    }

    private double ReadComparison()
    {
        var left = ReadSum();
        if (Take(">=")) return left >= ReadSum() ? 1 : 0;
        if (Take("<=")) return left <= ReadSum() ? 1 : 0;
        if (Take("==")) return left == ReadSum() ? 1 : 0;
        if (Take("!=")) return left != ReadSum() ? 1 : 0;
        if (Take(">")) return left > ReadSum() ? 1 : 0;
        return Take("<") ? left < ReadSum() ? 1 : 0 : left;
    }

    private double ReadSum()
    {
        var value = ReadProduct();
        while (true)
            if (Take("+")) value += ReadProduct();
            else if (Take("-")) value -= ReadProduct();
            else return value;
    }

    private double ReadProduct()
    {
        var value = ReadFactor();
        while (true)
            if (Take("*")) value *= ReadFactor();
            else if (Take("/")) value /= ReadFactor();
            else if (Take("%")) value %= ReadFactor();
            else return value;
    }

    private double ReadFactor()
    {
        if (++depth > MostNested) throw new FormatException("It is nested too deeply.");
        var value = Take("-") ? -ReadFactor() : Take("+") ? ReadFactor() : Take("!") ? ReadFactor() == 0 ? 1 : 0 : Take("(") ? ReadInside() : ReadValue();
        depth--;
        return value;
    }

    private double ReadInside()
    {
        var value = ReadOr();
        return Take(")") ? value : throw new FormatException("A ‘)’ is missing.");
    }

    private double ReadValue()
    {
        Peek();
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '_' or '.')) length++;
        var word = rest[..length].ToString();
        rest = rest[length..];
        if (double.TryParse(word, CultureInfo.InvariantCulture, out var number)) return number;
        if (values.TryGetValue(word, out var value)) return value;
        if (word.StartsWith("math.", StringComparison.Ordinal) && Take("(")) return Call(word[5..], ReadOr());
        throw new FormatException(word.Length == 0 ? "A value is missing." : $"‘{word}’ is not known.");
    }

    private double Call(string function, double value)
    {
        var second = Take(",") ? ReadOr() : double.NaN;
        if (!Take(")")) throw new FormatException("A ‘)’ is missing.");
        return function switch
        {
            "sqrt" => Math.Sqrt(value),
            "pow" => Math.Pow(value, second),
            "abs" => Math.Abs(value),
            "floor" => Math.Floor(value),
            "ceil" => Math.Ceiling(value),
            "log" => Math.Log(value),
            "log10" => Math.Log10(value),
            "exp" => Math.Exp(value),
            "max" => Math.Max(value, second),
            "min" => Math.Min(value, second),
            _ => throw new FormatException($"‘math.{function}’ is not known."),
        };
    }

    private char Peek()
    {
        rest = rest.TrimStart();
        return rest.IsEmpty ? '\0' : rest[0];
    }

    private bool Take(string mark)
    {
        Peek();
        if (!rest.StartsWith(mark, StringComparison.Ordinal)) return false;
        rest = rest[mark.Length..];
        return true;
    }
}
