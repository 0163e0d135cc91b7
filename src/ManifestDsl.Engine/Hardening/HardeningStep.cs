using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Hardening;

/// <summary>What added a node: the id of the rule that the node satisfies, or the field where no rule is about it.</summary>
public static class HardeningStep
{
    /// <summary>runAsNonRoot true.</summary>
    public static readonly Provenance RunAsNonRoot = Provenance.FromRule("MDSL1001");

    /// <summary>readOnlyRootFilesystem true.</summary>
    public static readonly Provenance ReadOnlyRootFilesystem = Provenance.FromRule("MDSL1002");

    /// <summary>allowPrivilegeEscalation false.</summary>
    public static readonly Provenance AllowPrivilegeEscalation = Provenance.FromRule("MDSL1015");

    /// <summary>capabilities.drop ALL.</summary>
    public static readonly Provenance Capabilities = Provenance.FromRule("MDSL1016");

    /// <summary>seccompProfile.type RuntimeDefault.</summary>
    public static readonly Provenance SeccompProfile = Provenance.FromRule("MDSL1020");

    /// <summary>automountServiceAccountToken false.</summary>
    public static readonly Provenance AutomountServiceAccountToken = Provenance.FromRule("automountServiceAccountToken");
}
