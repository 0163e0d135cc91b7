using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A rule about how request and limit of CPU, memory and ephemeral storage relate.</summary>
internal abstract class ResourceRule : ContainerRule
{
    private static readonly string[] Resources = ["cpu", "memory", "ephemeral-storage"];

    /// <inheritdoc/>
    protected sealed override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        if (container.Kind == ContainerKind.Ephemeral)
        {
            return Verdict.NotApplicable;
        }

        var verdict = Verdict.Pass;
        foreach (var resource in Resources)
        {
            var request = container.Map.Read("resources", "requests", resource);
            var limit = container.Map.Read("resources", "limits", resource);
            verdict = verdict.Or(request is UnknownNode || limit is UnknownNode ? Verdict.Unknown : Check(workload, container, resource, request as ScalarNode, limit as ScalarNode, findings));
        }

        return verdict;
    }

    /// <summary>Checks one resource; both values are known, and null where they are unset.</summary>
    protected abstract Verdict Check(Workload workload, WorkloadContainer container, string resource, ScalarNode? request, ScalarNode? limit, FindingSink findings);
}
