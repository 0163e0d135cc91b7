using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Yaml;

/// <summary>The plain form of scalars that are not text.</summary>
internal static class ScalarSyntax
{
    public static string Plain(ScalarNode scalar) => scalar.Kind == ScalarKind.Float ? Float(scalar.Text) : scalar.Text;

    // YAML 1.1 reads 1E20 as a text: with an exponent, it wants the point and the sign.
    private static string Float(string text)
    {
        switch (text)
        {
            case "NaN":
                return ".nan";
            case "Infinity":
                return ".inf";
            case "-Infinity":
                return "-.inf";
        }

        var exponent = text.IndexOfAny(['e', 'E']);
        if (exponent < 0 || exponent + 1 == text.Length)
        {
            return text;
        }

        var mantissa = text.Substring(0, exponent);
        return (mantissa.IndexOf('.') < 0 ? mantissa + ".0" : mantissa)
            + text[exponent]
            + (text[exponent + 1] is '+' or '-' ? "" : "+")
            + text.Substring(exponent + 1);
    }
}
