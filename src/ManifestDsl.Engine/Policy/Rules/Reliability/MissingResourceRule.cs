using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>
/// Each container, init containers too, states a request or a limit of a resource. The API server takes a limit for the request that is
/// missing, and a pod that states the resource as a whole states it for its containers.
/// </summary>
internal sealed class MissingResourceRule : ContainerRule
{
    private readonly string _resource;
    private readonly string _advice;
    private readonly bool _isLimit;
    private readonly ImmutableArray<string> _path;

    private MissingResourceRule(RuleMetadata metadata, string section, string resource, string advice)
    {
        Metadata = metadata;
        _resource = resource;
        _advice = advice;
        _isLimit = section == "limits";
        _path = ["resources", section, resource];
    }

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; }

    /// <summary>MDSL3001.</summary>
    public static MissingResourceRule CpuRequest() => new(
        new("MDSL3001", "Containers must request CPU", RuleCategories.Reliability, RuleSeverity.Warning, "Without a request the scheduler places the pod as if it needed no CPU, and the pod gets what the others leave.")
        {
            References = ["W03"],
        },
        "requests",
        "cpu",
        "has no CPU request: set resources.requests.cpu to what it needs when it is busy, for example \"100m\"");

    /// <summary>MDSL3002.</summary>
    public static MissingResourceRule MemoryRequest() => new(
        new("MDSL3002", "Containers must request memory", RuleCategories.Reliability, RuleSeverity.Warning, "Without a request the scheduler places the pod as if it needed no memory, and it is the first to be evicted when the node runs short.")
        {
            References = ["W05"],
        },
        "requests",
        "memory",
        "has no memory request: set resources.requests.memory to what it needs, for example \"128Mi\"");

    /// <summary>MDSL3003.</summary>
    public static MissingResourceRule MemoryLimit() => new(
        new("MDSL3003", "Containers must limit memory", RuleCategories.Reliability, RuleSeverity.Warning, "A container without a limit that leaks takes all the memory of its node, and other pods die for it.")
        {
            References = ["W04"],
        },
        "limits",
        "memory",
        "has no memory limit: set resources.limits.memory to the most that it may use, for example \"256Mi\"");

    /// <summary>MDSL3004.</summary>
    public static MissingResourceRule CpuLimit() => new(
        new("MDSL3004", "Containers must limit CPU", RuleCategories.Reliability, RuleSeverity.Warning, "A container without a limit takes all the CPU that nobody has requested. Others hold that a limit only slows it down.")
        {
            Preset = RulePreset.Strict,
            References = ["W02"],
        },
        "limits",
        "cpu",
        "has no CPU limit: set resources.limits.cpu to the most that it may use, for example \"500m\"");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        // The API has no resources in ephemeral containers.
        if (container.Kind == ContainerKind.Ephemeral)
        {
            return Verdict.NotApplicable;
        }

        var stated = Stated(container.Map) ?? Stated(workload.PodSpec);
        if (stated is not null)
        {
            return stated is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddNotSet(Metadata, container.Map, _path, $"{container.Title} of {workload.Title} {_advice}");
        return Verdict.Fail;
    }

    private ManifestNode? Stated(MapNode owner)
    {
        var own = owner.Read("resources", _isLimit ? "limits" : "requests", _resource);
        return own is null && !_isLimit ? owner.Read("resources", "limits", _resource) : own;
    }
}
