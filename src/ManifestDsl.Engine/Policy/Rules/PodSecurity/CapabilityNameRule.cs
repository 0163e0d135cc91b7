using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A capability has a name that runtimes and the Pod Security Standards know: upper case, without the prefix of the kernel.</summary>
internal sealed class CapabilityNameRule : ContainerRule
{
    private const string Prefix = "CAP_";

    /// <summary>Every capability of Linux, and ALL.</summary>
    internal static readonly string[] Names =
    [
        "ALL", "AUDIT_CONTROL", "AUDIT_READ", "AUDIT_WRITE", "BLOCK_SUSPEND", "BPF", "CHECKPOINT_RESTORE", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER",
        "FSETID", "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE",
        "NET_BROADCAST", "NET_RAW", "PERFMON", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE",
        "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "SYSLOG", "WAKE_ALARM",
    ];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1050",
        "A capability must have a name that is known",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "The API server takes any name. Runtimes refuse to start a container with a capability that they do not know, and the Pod Security Standards compare with case and without CAP_.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <summary>True for a name that runtimes know.</summary>
    internal static bool IsKnown(string name) => Array.IndexOf(Names, name) >= 0;

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings) =>
        CheckList(workload, container, container.Security.AddedCapabilities, findings).Or(CheckList(workload, container, container.Security.DroppedCapabilities, findings));

    private Verdict CheckList(Workload workload, WorkloadContainer container, CapabilitySet set, FindingSink findings)
    {
        var verdict = set.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        if (set.Setting.Node is ListNode list)
        {
            foreach (var item in list.Items)
            {
                if (item is ScalarNode { AsText: { } name } && !IsKnown(name))
                {
                    findings.AddBadValue(Metadata, item, $"{container.Title} of {workload.Title} names the capability '{name}': {Advice(name)}");
                    verdict = Verdict.Fail;
                }
            }
        }

        return verdict;
    }

    private static string Advice(string name)
    {
        var upper = name.ToUpperInvariant();
        var plain = upper.StartsWith(Prefix, StringComparison.Ordinal) ? upper.Substring(Prefix.Length) : upper;
        return IsKnown(plain) ? $"write {plain}" : "there is none of that name, write one such as NET_BIND_SERVICE";
    }
}
