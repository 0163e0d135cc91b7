namespace ManifestDsl.Engine.Tests.Yaml;

/// <summary>Texts that some YAML reader takes for something else when they are written without care.</summary>
public static class YamlTraps
{
    /// <summary>Words of YAML 1.1 and 1.2 for true, false and null.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "y", "Y", "yes", "Yes", "YES", "yEs", "n", "N", "no", "No", "NO", "nO",
        "on", "On", "ON", "oN", "off", "Off", "OFF", "oFF",
        "true", "True", "TRUE", "tRUE", "false", "False", "FALSE", "fALSE",
        "null", "Null", "NULL", "nULL", "~", "", "<<", "=",
    ];

    /// <summary>Numbers in all forms.</summary>
    public static readonly IReadOnlyList<string> Numbers =
    [
        "0", "1", "-1", "+1", "8080", "00", "017", "-017", "08", "0o17", "0O17", "-0o17", "0x1F", "0X1f", "+0x1F", "0xDEADBEEF",
        "0b1", "0B11", "-0b101", "1_000", "1__0", "0x_1F", "0b1_0", "0_7", "1_", "0_x1F", "-_1", "+_0_b1", "0_o_7", "685_230", "1,000",
        "1.0", "1.", ".5", "-.5", "+.5", "0.5", "1.5e3", "1e3", "1E3", "1e+3", "1e-3", "1.0e+3", "-1.5E-7", "6.8523015e+5",
        "685.230_15e+03", "1_000.5", "2.0.13", "1.2.3.4", "10.0.0.1", "1..2", ".", "+.", "1.e+3",
        "12:30", "12:30:00", "190:20:30", "190:20:30.15", "-1:30", "+190:20:30", "22:22", "0:0",
        ".inf", ".Inf", ".INF", "+.inf", "-.inf", "-.INF", "+.Inf", ".nan", ".NaN", ".NAN",
        "9223372036854775807", "9223372036854775808", "123456789012345678901234567890", "1e999",
    ];

    /// <summary>Dates and times.</summary>
    public static readonly IReadOnlyList<string> Timestamps =
    [
        "2001-01-01", "2001-1-1", "2002-12-14", "2001-12-15T02:59:43.1Z", "2001-12-14t21:59:43.10-05:00",
        "2001-12-14 21:59:43.10 -5", "2001-12-15 2:59:43.10", "2001-12-14 21:59:43", "2024-02-30T10:00:00+01:00",
    ];

    /// <summary>Indicators and other syntax.</summary>
    public static readonly IReadOnlyList<string> Syntax =
    [
        "-", "--", "---", "--- a", "----", "...", "... a", "....", "- a", "-a", "--flag=value", "?", "? a", "?a", ":", ": a", ":a", "a:",
        "a: b", "a:b", "a :b", "a #b", "a#b", "#", "# a", "#a", ",", ",a", "[", "[a]", "]", "{", "{a}", "{a: b}", "}", "{}", "[]",
        "&", "&a", "*", "*a", "*.example.com", "a *b", "0 * * * *", "*/5 * * * *", "!", "!a", "!!str a", "|", "|-", ">", ">-", "'", "''", "'a'", "a'b", "\"", "\"\"", "\"a\"", "a\"b",
        "%", "%YAML 1.1", "%a", "@", "@a", "`", "`a`", "\\", "a\\b", "\\n", "\\u0041", "C:\\temp", "{\"a\": \"b\", \"c\": [1, 2]}",
        "it's \"both\"", "http://example.com/#a", "a, b", "key: [a, b]", "$(VAR)", "${VAR}",
    ];

    /// <summary>White space, line breaks, control characters, and characters that are hard to see.</summary>
    public static readonly IReadOnlyList<string> Characters =
    [
        " ", "  ", " a", "a ", "a  b", "\t", "\ta", "a\t", "a\tb", "\u00A0", "\u00A0a", "a\u00A0", "\u3000a",
        "\n", "\n\n", "a\n", "a\n\n", "\na", "\n\na", "a\nb", "a\nb\n", "a\nb\n\n", "a\n\nb", "a\n b\n", " a\nb", "\ta\nb", "a\n\tb\n",
        "a \nb", "a\n \nb", "a\n\t\nb", "a\nb ", "a\n ", "a\r\nb", "a\r\nb\r\n", "\r", "\r\n", "a\rb", "# a\nb: c\n", "---\na: b\n", "- a\n- b\n", "#!/bin/sh\nset -e\nexec \"$@\"\n",
        "\u0085", "a\u0085b", "\u2028", "a\u2028b", "\u2029", "a\u2029b", "a\nb\u2028c\n", "\uFEFF", "\uFEFFa", "a\uFEFFb", "a\nb\uFEFF\n",
        "\0", "a\0b", "\u0001", "\a", "\b", "\v", "\f", "\u001B[31m", "\u007F", "\u0080", "\u009F", "\uFFFD", "\uFFFE", "\uFFFF",
        "ä", "日本語", "😀", "a😀b", "a\n😀\n", "\U0010FFFF", "e\u0301", "\u200B", "\u202Eabc", "\uE000", "Ｙｅｓ", "１２",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words, .. Numbers, .. Timestamps, .. Syntax, .. Characters];
}
