using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Generators.Tests.Testing;

/// <summary>MSBuild properties as the compiler hands them to generators.</summary>
internal sealed class TestOptions(string? layout = null, string? hardening = null, string? podSecurityVersion = null, (string Name, string Value)[]? more = null) : AnalyzerConfigOptionsProvider
{
    public static readonly TestOptions HardeningOff = new(hardening: "false");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(ImmutableDictionary<string, string>.Empty
        .Add("build_property.ManifestFileLayout", layout ?? "")
        .Add("build_property.ManifestHardening", hardening ?? "")
        .Add("build_property.ManifestPodSecurityVersion", podSecurityVersion ?? "")
        .AddRange((more ?? []).Select(static property => KeyValuePair.Create("build_property." + property.Name, property.Value))));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Properties(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
