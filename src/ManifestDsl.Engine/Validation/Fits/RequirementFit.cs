using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>An expression of a selector has values exactly when its operator compares with them.</summary>
internal static class RequirementFit
{
    public static void Check(MapNode map, CheckScope scope)
    {
        var op = Fit.Text(map, "operator");
        if (op is "In" or "NotIn" && Fit.IsUnset(map, "values"))
        {
            Fit.ReportMissing(scope, map, "values", $"{scope.Trail} has the operator {op} and no values: add a value");
        }
        else if (op is "Exists" or "DoesNotExist" && Fit.Known(map, "values") is { } values)
        {
            Fit.Report(scope, values, $"{scope.Trail} has the operator {op}, which takes no values: remove values, or write the operator In");
        }
        else if (op is "Gt" or "Lt" && (map.Read("values") is null || (map["values"] is ListNode list && !IsNumber(list))))
        {
            Fit.Report(scope, map["values"] ?? map, $"{scope.Trail} has the operator {op}: write one value, a whole number in quotes");
        }
    }

    private static bool IsNumber(ListNode list) =>
        list.Items.Length == 1 && (list.Items[0] is UnknownNode || (list.Items[0] is ScalarNode { AsText: { } text } && long.TryParse(text, out _)));
}
