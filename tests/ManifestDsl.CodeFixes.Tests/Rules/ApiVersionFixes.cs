using static ManifestDsl.CodeFixes.Tests.Rules.FixCase;

namespace ManifestDsl.CodeFixes.Tests.Rules;

/// <summary>API versions that are written. What follows from the C# type has no fix.</summary>
internal static class ApiVersionFixes
{
    public static readonly FixCase[] All =
    [
        Object("MDSL7011", "V1CronJob", """new() { ApiVersion = "batch/v1beta1" }""", """new() { ApiVersion = "batch/v1" }""") with { Properties = "ManifestKubernetesVersion = 1.21" },
    ];
}
