using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Plain scalars as Kubernetes reads them: sigs.k8s.io/yaml on top of go-yaml 2.</summary>
internal static class KubernetesScalars
{
    public static (ScalarKind Kind, string Value) Resolve(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return (ScalarKind.Null, "null");
            case "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "y" or "Y":
                return (ScalarKind.Boolean, "true");
            case "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" or "n" or "N":
                return (ScalarKind.Boolean, "false");
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF":
                return (ScalarKind.Float, ".inf");
            case "-.inf" or "-.Inf" or "-.INF":
                return (ScalarKind.Float, "-.inf");
            case ".nan" or ".NaN" or ".NAN":
                return (ScalarKind.Float, ".nan");
        }

        return text[0] is '+' or '-' or '.' or (>= '0' and <= '9') ? ResolveNumber(text) : (ScalarKind.Text, text);
    }

    private static (ScalarKind Kind, string Value) ResolveNumber(string text)
    {
        // Underscores may stand anywhere but in front, and not in a number that starts with its point.
        var digits = text[0] == '.' ? text : text.Replace("_", "");
        var start = digits.Length > 0 && digits[0] is '+' or '-' ? 1 : 0;
        if (NumberSyntax.TryReadInteger(digits, start, BaseOf(digits, start, out var digitsStart), digitsStart, out var integer))
        {
            return (ScalarKind.Integer, integer);
        }

        return NumberSyntax.IsFloat(digits) ? (ScalarKind.Float, NumberSyntax.Float(digits)) : (ScalarKind.Text, text);
    }

    // A leading zero means octal; 08 is no octal number, and so a float.
    private static int BaseOf(string text, int start, out int digitsStart)
    {
        digitsStart = start;
        if (start + 1 >= text.Length || text[start] != '0')
        {
            return 10;
        }

        digitsStart = start + 2;
        switch (text[start + 1])
        {
            case 'x' or 'X':
                return 16;
            case 'o' or 'O':
                return 8;
            case 'b' or 'B':
                return 2;
            default:
                digitsStart = start + 1;
                return 8;
        }
    }
}
