using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules.Reliability;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL3001–: resources, probes, replicas, disruption.</summary>
internal static class ReliabilityRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
        MissingResourceRule.CpuRequest(),
        MissingResourceRule.MemoryRequest(),
        MissingResourceRule.MemoryLimit(),
        MissingResourceRule.CpuLimit(),
        new EphemeralStorageRule(),
        new GuaranteedResourcesRule(),
        new RequestAboveLimitRule(),
        new MemoryUnitRule(),
        MissingProbeRule.Liveness(),
        MissingProbeRule.Readiness(),
        new IdenticalProbesRule(),
        ProbePortRule.ByName(),
        ProbePortRule.ByNumber(),
        new SuccessThresholdRule(),
        new InitContainerHooksRule(),
        new ProbeHandlerRule(),
        new PreStopRule(),
        new GracePeriodRule(),
        new DuplicateEnvRule(),
        new EnvValueRule(),
        new EnvOrderRule(),
        new ContainerNameRule(),
        new PortNameRule(),
        new SamePortRule(),
        new PodPortNameRule(),
        new VolumeExistsRule(),
        new UnusedVolumeRule(),
        new MountPathRule(),
        new VolumeNameRule(),
        new MountAtRootRule(),
        new SubPathRule(),
        new EmptyDirSizeRule(),
        new RestartPolicyRule(),
        new NakedPodRule(),
        new ReplicasRule(),
        new StrategyRule(),
        new SpreadRule(),
        new NodeAffinityRule(),
        UnsetFieldRule.PriorityClass(),
        new DnsOptionsRule(),
        new SpreadSelectorRule(),
        new RolloutRule(),
        new RecreateRule(),
        new ProgressDeadlineRule(),
        new ClaimTemplateRule(),
        UnsetFieldRule.CronJobDeadline(),
        new CronDeadlineRule(),
        UnsetFieldRule.JobCleanup(),
        UnsetFieldRule.Concurrency(),
        UnsetFieldRule.JobDeadline(),
        new HostNetworkDnsRule(),
        new HostNetworkPortRule(),
        new EphemeralContainersRule(),
        new RevisionHistoryRule(),
        .. CompanionRules.All,
    ];
}
