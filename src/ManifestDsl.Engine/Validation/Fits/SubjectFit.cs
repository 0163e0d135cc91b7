using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>A service account that is given a role has a namespace; users and groups are none of the core API.</summary>
internal static class SubjectFit
{
    private const string Group = "rbac.authorization.k8s.io";

    public static void Check(MapNode map, CheckScope scope)
    {
        var kind = Fit.Text(map, "kind");
        if (kind == "ServiceAccount")
        {
            if (Fit.IsUnset(map, "namespace"))
            {
                Fit.ReportMissing(scope, map, "namespace", $"{scope.Trail} is a ServiceAccount without a namespace: set namespace");
            }

            if (Fit.Known(map, "apiGroup") is { } core)
            {
                Fit.Report(scope, core, $"{scope.Trail} is a ServiceAccount, which is in the core group: remove apiGroup");
            }
        }
        else if (kind is "User" or "Group" && Fit.Known(map, "apiGroup") is ScalarNode { AsText: not Group } other)
        {
            Fit.Report(scope, other, $"{scope.Trail} has the apiGroup {ValueText.Of(other)}: write {Group}, or remove it");
        }
    }
}
