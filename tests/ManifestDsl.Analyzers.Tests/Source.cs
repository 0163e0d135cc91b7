namespace ManifestDsl.Testing;

/// <summary>Sources of tests, which say only what matters to them.</summary>
public static class Source
{
    /// <summary>A file with the usings of a user's project.</summary>
    public static string File(string code) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using k8s.Models;
        using ManifestDsl;

        {{code}}
        """;

    /// <summary>A class of declarations with these members.</summary>
    public static string Class(string members) => File($$"""
        [Manifests(Namespace = "demo")]
        public static partial class App
        {
            {{Indent(members, 4)}}
        }
        """);

    /// <summary>A pod of models with this container.</summary>
    public static string Pod(string container, string members = "") => Class($$"""
        public static V1Pod Shop => new()
        {
            Metadata = new() { Name = "shop" },
            Spec = new()
            {
                Containers =
                [
                    {{Indent(container, 12)}},
                ],
            },
        };
        {{members}}
        """);

    /// <summary>A deployment of this package's types with this container.</summary>
    public static string Deployment(string container, string members = "") => Class($$"""
        public static Deployment Shop => new("shop")
        {
            Containers =
            [
                {{Indent(container, 8)}},
            ],
        };
        {{members}}
        """);

    private static string Indent(string text, int width) =>
        text.Replace("\n", "\n" + new string(' ', width), StringComparison.Ordinal);
}
