using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL1001–: Pod Security Standards, root file system, user and group.</summary>
internal static class PodSecurityRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
        new RunAsNonRootRule(),
        new ReadOnlyRootFilesystemRule(),
        new PrivilegedRule(),
    ];
}
