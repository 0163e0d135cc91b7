using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestDsl.Engine.Tests.Yaml;

/// <summary>
/// A reader for proof: the regular expressions of the specifications decide what a plain scalar is.
/// It shares nothing with the engine.
/// </summary>
internal static class SpecReader
{
    /// <summary>https://yaml.org/type/: bool, int, float, null, timestamp, merge, value.</summary>
    private static readonly Regex[] Yaml11 = Anchored(
        "y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF",
        "[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+",
        @"[-+]?([0-9][0-9_]*)?\.[0-9.]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        "~|null|Null|NULL|",
        "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]",
        @"[0-9][0-9][0-9][0-9]-[0-9][0-9]?-[0-9][0-9]?([Tt]|[ \t]+)[0-9][0-9]?:[0-9][0-9]:[0-9][0-9](\.[0-9]*)?(([ \t]*)Z|[-+][0-9][0-9]?(:[0-9][0-9])?)?",
        "<<",
        "=");

    /// <summary>YAML 1.2.2, section 10.3.2: the core schema.</summary>
    private static readonly Regex[] Yaml12 = Anchored(
        "null|Null|NULL|~|",
        "true|True|TRUE|false|False|FALSE",
        "[-+]?[0-9]+",
        "0o[0-7]+",
        "0x[0-9a-fA-F]+",
        @"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
        @"[-+]?(\.inf|\.Inf|\.INF)",
        @"\.nan|\.NaN|\.NAN");

    /// <summary>The values of all scalars of a stream, keys included; fails when one is not a text by the rules of both versions.</summary>
    public static List<string> Texts(string yaml)
    {
        var texts = new List<string>();
        foreach (var scalar in Scalars(yaml))
        {
            Assert.True(IsText(scalar, Yaml11), $"YAML 1.1 does not read {scalar.Value} as a text");
            Assert.True(IsText(scalar, Yaml12), $"YAML 1.2 does not read {scalar.Value} as a text");
            texts.Add(scalar.Value);
        }

        return texts;
    }

    public static bool IsText11(string plain) => !Yaml11.Any(type => type.IsMatch(plain));

    public static bool IsText12(string plain) => !Yaml12.Any(type => type.IsMatch(plain));

    public static IEnumerable<Scalar> Scalars(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
            {
                yield return scalar;
            }
        }
    }

    private static bool IsText(Scalar scalar, Regex[] types) =>
        scalar.Style != ScalarStyle.Plain || !types.Any(type => type.IsMatch(scalar.Value));

    private static Regex[] Anchored(params string[] types) =>
        [.. types.Select(type => new Regex(@"\A(?:" + type + @")\z", RegexOptions.CultureInvariant))];
}
