using System.Diagnostics.CodeAnalysis;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Evaluation.Tests;

// The DSL type of the same name is in an enclosing namespace.
using PodSecurityLevel = ManifestDsl.Engine.Policy.PodSecurityLevel;

public class PolicyPropertiesTests
{
    [Theory]
    [InlineData("privileged", PodSecurityLevel.Privileged)]
    [InlineData("Baseline", PodSecurityLevel.Baseline)]
    [InlineData("restricted", PodSecurityLevel.Restricted)]
    [InlineData("", PodSecurityLevel.Restricted)]
    [InlineData("0", PodSecurityLevel.Restricted)]
    [InlineData("strict", PodSecurityLevel.Restricted)]
    public void The_level_is_read(string value, PodSecurityLevel expected) =>
        Assert.Equal(expected, Read("ManifestPodSecurity", value).PodSecurity);

    [Theory]
    [InlineData("latest", 37)]
    [InlineData("1.34", 34)]
    [InlineData("v1.0", 0)]
    [InlineData("1.99", 37)]
    [InlineData("", 37)]
    [InlineData("2.1", 37)]
    public void The_version_is_read(string value, int expected) =>
        Assert.Equal(new KubernetesVersion(expected), Read("ManifestPodSecurityVersion", value).PodSecurityVersion);

    private static PolicyOptions Read(string property, string value) => PolicyProperties.Read(new OneProperty("build_property." + property, value));

    private sealed class OneProperty(string name, string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == name ? text : null;
            return value is not null;
        }
    }
}
