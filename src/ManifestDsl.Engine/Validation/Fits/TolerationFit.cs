using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>A toleration compares its value, or asks whether the taint is there.</summary>
internal static class TolerationFit
{
    public static void Check(MapNode map, CheckScope scope)
    {
        var op = Fit.Text(map, "operator", "Equal");
        if (op == "Exists" && Fit.Known(map, "value") is { } value)
        {
            Fit.Report(scope, value, $"{scope.Trail} has the operator Exists, which takes no value: remove value, or write the operator Equal");
        }

        if (op is not (null or "Exists") && Fit.IsUnset(map, "key"))
        {
            Fit.ReportMissing(scope, map, "key", $"{scope.Trail} has no key and does not tolerate every taint: set key, or the operator Exists");
        }

        if (Fit.Known(map, "tolerationSeconds") is { } seconds && Fit.Text(map, "effect") is { } effect and not "NoExecute")
        {
            Fit.Report(scope, seconds, $"{scope.Trail} has tolerationSeconds and the effect {(effect.Length > 0 ? effect : "of every taint")}: write the effect NoExecute");
        }
    }
}
