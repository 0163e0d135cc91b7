using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>Fields of a Job that only some Jobs have.</summary>
internal static class JobFit
{
    public static void Check(MapNode map, CheckScope scope)
    {
        var mode = Fit.Text(map, "completionMode", "NonIndexed");
        var place = scope.Trail;
        if (mode == "Indexed" && Fit.IsUnset(map, "completions"))
        {
            Fit.ReportMissing(scope, map, "completions", $"{place} has the completionMode Indexed and no completions: set it to the number of indexes");
        }

        if (mode == "NonIndexed")
        {
            foreach (var field in (ReadOnlySpan<string>)["backoffLimitPerIndex", "maxFailedIndexes", "successPolicy"])
            {
                if (Fit.Known(map, field) is { } value)
                {
                    Fit.Report(scope, value, $"{place} has {field} and is not Indexed: write the completionMode Indexed, or remove it");
                }
            }
        }

        if (Fit.Known(map, "maxFailedIndexes") is { } failed && mode == "Indexed" && Fit.IsUnset(map, "backoffLimitPerIndex"))
        {
            Fit.Report(scope, failed, $"{place} has maxFailedIndexes and no backoffLimitPerIndex: set both");
        }

        if (Fit.Known(map, "selector") is { } selector && map["manualSelector"] is null or ScalarNode { AsBoolean: false })
        {
            Fit.Report(scope, selector!, $"{place} has a selector, which the API server makes itself: remove it, or set manualSelector to true");
        }

        if (Fit.Known(map, "podFailurePolicy") is { } policy
            && map.Find("template", "spec", "restartPolicy") is ScalarNode { AsText: { } restart } && restart != "Never")
        {
            Fit.Report(scope, policy, $"{place} has a podFailurePolicy and its pods the restartPolicy {restart}: write the restartPolicy Never");
        }
    }
}
