using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>Finds what the API server would refuse.</summary>
public static class ApiValidator
{
    /// <summary>The errors of one object's contexts: names, then ports, then quantities. What cannot be known is no error.</summary>
    public static ImmutableArray<Finding> Check(ImmutableArray<PolicyContext> contexts)
    {
        var findings = new FindingSink();
        foreach (var context in contexts)
        {
            findings.Object = context.Object;
            NameCheck.Check(context.Object, context.Workload, findings);
            PortCheck.Check(context.Object, context.Workload, findings);
            QuantityCheck.Check(context.Object, context.Workload, findings);
        }

        return PolicyChecker.Once(findings.ToImmutable(), contexts);
    }
}
