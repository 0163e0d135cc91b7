using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>The annotations by which a PodSecurityPolicy allows seccomp and AppArmor profiles.</summary>
/// <remarks>
/// Where profiles are controlled the first allowed one is the default: a pod without a profile would be refused, as neither list can have an entry for none. Without
/// an annotation no seccomp profile may be set at all, but any AppArmor profile.
/// </remarks>
internal static class ProfileAnnotations
{
    private const string Seccomp = "seccomp.security.alpha.kubernetes.io/";
    private const string AppArmor = "apparmor.security.beta.kubernetes.io/";
    private const string Allowed = "allowedProfileNames";
    private const string Default = "defaultProfileName";

    public static IEnumerable<KeyValuePair<string, string>> Of(PodPolicy policy)
    {
        if (policy.SeccompProfiles is not { } profiles || IsAnyOfNode(profiles))
        {
            yield return new(Seccomp + Allowed, "*");
        }
        else
        {
            var names = Names(profiles);
            yield return new(Seccomp + Allowed, string.Join(",", names));
            if (!names.IsEmpty)
            {
                yield return new(Seccomp + Default, names[0]);
            }
        }

        if (policy.AppArmorProfiles is { } armor && Names(armor) is { IsEmpty: false } loaded)
        {
            yield return new(AppArmor + Allowed, string.Join(",", loaded));
            if (loaded.Contains("runtime/default"))
            {
                yield return new(AppArmor + Default, "runtime/default");
            }
        }
    }

    /// <summary>True for a profile that stands for every file of the node: the annotations name each.</summary>
    public static bool IsAnyOfNode(AllowedProfile profile) => profile is { Type: "Localhost", LocalhostProfile: null };

    /// <summary>True when no profile has a name: the annotation could list none.</summary>
    public static bool IsAnyOfNode(ImmutableArray<AllowedProfile> profiles) => !profiles.IsEmpty && profiles.All(IsAnyOfNode);

    private static ImmutableArray<string> Names(ImmutableArray<AllowedProfile> profiles) =>
    [
        .. profiles.Where(static profile => !IsAnyOfNode(profile))
            .OrderBy(static profile => profile.Type switch { "RuntimeDefault" => 0, "Localhost" => 1, _ => 2 })
            .Select(static profile => profile.Type switch
            {
                "RuntimeDefault" => "runtime/default",
                "Localhost" => "localhost/" + profile.LocalhostProfile,
                _ => "unconfined",
            })
            .Distinct(StringComparer.Ordinal),
    ];
}
