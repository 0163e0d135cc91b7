namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>Programs that deal with a cluster, as their authors write them.</summary>
internal static class Code
{
    /// <summary>A file with the usings of an operator.</summary>
    public static string File(string code) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        {{code}}
        """;

    /// <summary>A class with these members.</summary>
    public static string Class(string members) => File($$"""
        public sealed class AppSpec
        {
            public string Image { get; set; } = "";
            public bool? Debug { get; set; }
            public bool? Privileged { get; set; }
            public long? User { get; set; }
            public Dictionary<string, string> Labels { get; set; } = new();
            public V1PodTemplateSpec Template { get; set; }
            public V1SecurityContext SecurityContext { get; set; }
            public List<string> Capabilities { get; set; } = new();
        }

        public class AppController(IKubernetes client, bool isDevelopment)
        {
            private readonly IKubernetes _client = client;
            private readonly bool _isDevelopment = isDevelopment;

            {{members.Replace("\n", "\n    ", StringComparison.Ordinal)}}
        }
        """);
}
