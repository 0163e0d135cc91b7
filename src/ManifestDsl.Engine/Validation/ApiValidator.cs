using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>Finds what the API server would refuse.</summary>
public static class ApiValidator
{
    /// <summary>The errors of one object's contexts: its name, then its fields in the order of the API. What cannot be known is no error.</summary>
    public static ImmutableArray<Finding> Check(ImmutableArray<PolicyContext> contexts)
    {
        var findings = new FindingSink();
        foreach (var context in contexts)
        {
            findings.Object = context.Object;
            findings.Container = null;
            NameCheck.Check(context.Object, findings);
            LengthCheck.Check(context.Object, findings);
            SchemaCheck.Check(context, findings);
        }

        return PolicyChecker.Once(findings.ToImmutable(), contexts);
    }
}
