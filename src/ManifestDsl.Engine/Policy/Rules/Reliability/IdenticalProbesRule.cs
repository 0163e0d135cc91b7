using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>
/// A liveness probe that asks the same as the readiness probe and gives up no later restarts the container when it should only be spared traffic.
/// </summary>
internal sealed class IdenticalProbesRule : ContainerRule
{
    private const long DefaultFailures = 3;
    private const long DefaultPeriod = 10;

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3012",
        "Liveness and readiness should not be the same",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "A busy program that fails its readiness probe gets no traffic until it has caught up. When the liveness probe fails at the same time it is killed instead.")
    {
        References = ["W10"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var liveness = container.Map.Read("livenessProbe");
        var readiness = container.Map.Read("readinessProbe");
        if (liveness is not MapNode live || readiness is not MapNode ready)
        {
            return liveness is UnknownNode || readiness is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        var same = false;
        foreach (var handler in Probes.Handlers)
        {
            var own = live.Read(handler);
            var other = ready.Read(handler);
            if ((own is not null && !IsKnown(own)) || (other is not null && !IsKnown(other)))
            {
                return Verdict.Unknown;
            }

            same |= own is not null && other is not null && ManifestNodeComparer.ByValue.Equals(own, other);
        }

        if (!same)
        {
            return Verdict.Pass;
        }

        if (Patience(live) is not { } untilKilled || Patience(ready) is not { } untilUnready)
        {
            return Verdict.Unknown;
        }

        if (untilKilled > untilUnready)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            live,
            $"{container.Title} of {workload.Title} has the same liveness and readiness probe: raise failureThreshold of the liveness probe, or probe something that fails only when the program must be restarted");
        return Verdict.Fail;
    }

    /// <summary>The seconds until the probe has failed for good; null when they cannot be known.</summary>
    private static long? Patience(MapNode probe) =>
        Number(probe.Read("failureThreshold"), DefaultFailures) * Number(probe.Read("periodSeconds"), DefaultPeriod);

    private static long? Number(ManifestNode? node, long whenUnset) => node is null ? whenUnset : (node as ScalarNode)?.AsInteger;

    private static bool IsKnown(ManifestNode node) => Unknowns.In(node).IsEmpty;
}
