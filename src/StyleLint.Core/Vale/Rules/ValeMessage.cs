using System.Globalization;
using System.Text;

namespace StyleLint.Vale;

/// <summary>Fills a rule's message: <c>%s</c> takes the next text, <c>%[2]s</c> the second.</summary>
internal static class ValeMessage
{
    [ThreadStatic]
    private static StringBuilder? builder;

    /// <summary>The message with the texts in it; one without a text vanishes.</summary>
    public static string Format(string message, params ReadOnlySpan<string> texts)
    {
        var filled = (builder ??= new StringBuilder(200)).Clear();
        var next = 0;
        for (var at = 0; at < message.Length; at++)
        {
            if (message[at] != '%' || at + 1 == message.Length)
            {
                filled.Append(message[at] == '\n' ? ' ' : message[at]);
                continue;
            }

            at++;
            if (message[at] == '[') next = ReadIndex(message, ref at, next);
            if (message[at] is 's' or 'd' or 'v' or 'q') filled.Append(next < texts.Length ? texts[next].ReplaceLineEndings(" ") : "");
            else filled.Append('%').Append(message.AsSpan(at, message[at] == '%' ? 0 : 1));
            if (message[at] != '%') next++;
        }

        return filled.ToString().Trim();
    }

    private static int ReadIndex(string message, ref int at, int fallback)
    {
        var close = message.IndexOf(']', at);
        if (close < 0 || close + 1 == message.Length || !int.TryParse(message.AsSpan(at + 1, close - at - 1), CultureInfo.InvariantCulture, out var index)) return fallback;
        at = close + 1;
        return index - 1;
    }
}
