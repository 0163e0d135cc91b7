using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity;

/// <summary>One check of the Pod Security Standards: a pure function from a pod to what violates it. It never throws.</summary>
public abstract class PodSecurityCheck
{
    private protected PodSecurityCheck(string id, PodSecurityLevel level, int since = 0)
    {
        Id = id;
        Level = level;
        Since = new KubernetesVersion(since);
    }

    /// <summary>The id that Pod Security admission gives it, for example <c>capabilities_restricted</c>.</summary>
    public string Id { get; }

    /// <summary>The level that it belongs to: baseline or restricted.</summary>
    public PodSecurityLevel Level { get; }

    /// <summary>The first version of the standards that has it.</summary>
    public KubernetesVersion Since { get; }

    /// <summary>The version from which "restricted" has a stricter check in place of this one; null when it has none.</summary>
    public KubernetesVersion? ReplacedSince { get; private protected init; }

    /// <summary>The version from which a pod whose <c>os.name</c> is windows is exempt; null when it never is.</summary>
    public KubernetesVersion? WindowsExemptSince { get; private protected init; }

    /// <summary>The version from which a pod whose <c>hostUsers</c> is false is exempt; null when it never is.</summary>
    public KubernetesVersion? UserNamespaceExemptSince { get; private protected init; }

    /// <summary>True when a level consists of this check too, at a version of the standards.</summary>
    public bool AppliesAt(PodSecurityLevel level, KubernetesVersion version) =>
        level >= Level && Reaches(version, Since) && !(level == PodSecurityLevel.Restricted && Reaches(version, ReplacedSince));

    /// <summary>What the check says about a pod.</summary>
    /// <param name="workload">The object that makes the pod.</param>
    /// <param name="version">The version of the standards.</param>
    public PodSecurityResult Evaluate(Workload workload, KubernetesVersion version)
    {
        var isExempt = IsExempt(workload, version);
        if (isExempt == true)
        {
            return new PodSecurityResult(this, Verdict.NotApplicable, []);
        }

        var violations = new ViolationList();
        Find(workload, version, violations);
        if (violations.IsEmpty)
        {
            return new PodSecurityResult(this, violations.IsUnknown ? Verdict.Unknown : Verdict.Pass, []);
        }

        return isExempt is null
            ? new PodSecurityResult(this, Verdict.Unknown, [])
            : new PodSecurityResult(this, Verdict.Fail, violations.ToImmutable());
    }

    /// <summary>Reason and detail of a part of the violations, <c>privileged: container "a" must not set securityContext.privileged=true</c>.</summary>
    public string Describe(ImmutableArray<PodSecurityViolation> violations) => Reason(violations) + ": " + Detail(violations);

    internal abstract void Find(Workload workload, KubernetesVersion version, ViolationList violations);

    internal abstract string Reason(ImmutableArray<PodSecurityViolation> violations);

    internal abstract string Detail(ImmutableArray<PodSecurityViolation> violations);

    private static bool Reaches(KubernetesVersion version, KubernetesVersion? since) => since is { } first && version.Minor >= first.Minor;

    /// <summary>Null when it cannot be known.</summary>
    private bool? IsExempt(Workload workload, KubernetesVersion version)
    {
        if (Reaches(version, WindowsExemptSince))
        {
            return workload.OperatingSystem switch
            {
                PodOperatingSystem.Windows => true,
                PodOperatingSystem.Unknown => null,
                _ => false,
            };
        }

        if (Reaches(version, UserNamespaceExemptSince))
        {
            var hostUsers = EffectiveSetting.Of(workload.PodSpec["hostUsers"], SettingOrigin.Pod);
            return hostUsers.IsUnset ? false : !hostUsers.AsBoolean;
        }

        return false;
    }
}
