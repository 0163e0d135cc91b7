using System.Collections.Immutable;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Where a kind keeps its pod template.</summary>
internal static class PodTemplatePath
{
    public static ImmutableArray<string> Of(string? kind) => kind switch
    {
        "Pod" => [],
        "CronJob" => ["spec", "jobTemplate", "spec", "template"],
        _ => ["spec", "template"],
    };
}
