using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Plain scalars by the core schema of YAML 1.2 (section 10.3.2).</summary>
internal static class CoreScalars
{
    public static (ScalarKind Kind, string Value) Resolve(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return (ScalarKind.Null, "null");
            case "true" or "True" or "TRUE":
                return (ScalarKind.Boolean, "true");
            case "false" or "False" or "FALSE":
                return (ScalarKind.Boolean, "false");
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF":
                return (ScalarKind.Float, ".inf");
            case "-.inf" or "-.Inf" or "-.INF":
                return (ScalarKind.Float, "-.inf");
            case ".nan" or ".NaN" or ".NAN":
                return (ScalarKind.Float, ".nan");
        }

        // Octal and hexadecimal numbers have no sign, and leading zeros mean nothing.
        var prefixed = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o';
        var start = !prefixed && text[0] is '+' or '-' ? 1 : 0;
        if (prefixed
            ? NumberSyntax.TryReadInteger(text, 0, text[1] == 'x' ? 16 : 8, 2, out var integer)
            : NumberSyntax.TryReadInteger(text, start, 10, start, out integer))
        {
            return (ScalarKind.Integer, integer);
        }

        return NumberSyntax.IsFloat(text) ? (ScalarKind.Float, NumberSyntax.Float(text)) : (ScalarKind.Text, text);
    }
}
