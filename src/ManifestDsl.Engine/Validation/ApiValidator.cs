using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>Finds what the API server would refuse.</summary>
public static class ApiValidator
{
    /// <summary>The errors of one object: names, then ports, then quantities. What cannot be known is no error.</summary>
    public static ImmutableArray<Finding> Check(KubernetesObject source)
    {
        var findings = new FindingSink();
        foreach (var item in ListItems.Expand(source))
        {
            var workload = Workload.From(item);
            NameCheck.Check(item, workload, findings);
            PortCheck.Check(item, workload, findings);
            QuantityCheck.Check(item, workload, findings);
        }

        return findings.ToImmutable();
    }
}
