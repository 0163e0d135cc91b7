using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Rules.Images;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>The plain Pod that meets all that a policy controls. Where the policy leaves a choice it is as hardened as can be.</summary>
internal static class BasePod
{
    // What the container of every pod runs: it does nothing, and is no root.
    private const string Image = "registry.k8s.io/pause:3.10";
    private const long User = 10001;
    private const int UserNamespacesSince = 30;

    /// <summary>The Pod; what no Pod can meet is left out of it.</summary>
    public static PodDraft Of(PodPolicy policy)
    {
        var user = Required(policy.RunAsUser) ?? (policy.RunAsUser?.Strategy == IdStrategy.MustRunAs ? 0 : User);
        var mount = ProcMount(policy);
        return new PodDraft(new ContainerDraft("app", ImageOf(policy) ?? Image) { ProcMount = mount })
        {
            Namespace = policy.Scope.Namespaces.FirstOrDefault(name => !policy.Exempt.Namespaces.Contains(name)),
            Labels = policy.Scope.PodLabels,
            Security = new SecurityDraft
            {
                RunAsUser = user,
                RunAsNonRoot = user == 0 ? null : true,
                RunAsGroup = Required(policy.RunAsGroup),
                Seccomp = policy.SeccompProfiles is { } profiles ? Strictest(profiles, "profiles/fixture.json") : new AllowedProfile("RuntimeDefault", null),
                AppArmor = policy.AppArmorProfiles is { } armor && Strictest(armor, "fixture") is { Type: not "RuntimeDefault" } profile ? profile : null,
                SeLinux = policy.SeLinux ?? [],
            },
            FsGroup = Required(policy.FsGroup),
            SupplementalGroups = Required(policy.SupplementalGroups) is { } group ? [group] : [],
            HostUsers = mount is null || policy.ClusterVersion.Minor < UserNamespacesSince ? null : false,
        };
    }

    /// <summary>An image that the policy allows; null when it allows none.</summary>
    public static string? ImageOf(PodPolicy policy)
    {
        foreach (var registry in policy.Registries ?? [])
        {
            if (ImageIn(registry, "/pause:3.10") is { } image && IsAllowed(policy, image))
            {
                return image;
            }
        }

        return policy.Registries is null ? Image : null;
    }

    /// <summary>True when an image is from a registry of the policy.</summary>
    public static bool IsAllowed(PodPolicy policy, string image) =>
        ImageReference.TryParse(image, out var reference)
        && policy.Registries is { } registries
        && registries.Any(registry => AllowedRegistryRule.IsAllowed(reference!, registry));

    /// <summary>An image whose name starts as a registry does; null when that is none.</summary>
    public static string? ImageIn(string registry, string rest) =>
        registry.TrimEnd('/') + rest is var image && ImageReference.TryParse(image, out _) ? image : null;

    /// <summary>The profile of a list that the levels of the Pod Security Standards like best; null of an empty one.</summary>
    public static AllowedProfile? Strictest(ImmutableArray<AllowedProfile> profiles, string file)
    {
        foreach (var type in new[] { "RuntimeDefault", "Localhost", "Unconfined" })
        {
            foreach (var profile in profiles)
            {
                if (profile.Type == type)
                {
                    return Named(profile, file);
                }
            }
        }

        return null;
    }

    /// <summary>A profile as a pod names it: one that stands for every file has a file then.</summary>
    public static AllowedProfile Named(AllowedProfile profile, string file) =>
        profile is { Type: "Localhost", LocalhostProfile: null } ? profile with { LocalhostProfile = file } : profile;

    /// <summary>The id that a rule asks for; null when it asks for none.</summary>
    private static long? Required(IdRule? rule) => rule is { Strategy: IdStrategy.MustRunAs } ? IdChoice.First(rule) : null;

    private static string? ProcMount(PodPolicy policy) =>
        policy.ProcMounts is { IsEmpty: false } mounts && !mounts.Contains("Default") ? mounts[0] : null;
}
