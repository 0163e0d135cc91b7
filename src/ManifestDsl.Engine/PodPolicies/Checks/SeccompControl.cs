using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each container has a seccomp profile that is allowed, its own or that of its pod.</summary>
internal sealed class SeccompControl() : ContainerControl(PodControls.SeccompProfiles)
{
    private static readonly ImmutableArray<string> Path = ["securityContext", "seccompProfile", "type"];

    protected override bool IsControlled(PodPolicy policy) => policy.SeccompProfiles is not null;

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        var allowed = policy.SeccompProfiles!.Value;
        var profile = container.Security.SeccompProfile;
        if (profile.IsUnset)
        {
            found.NotSet(
                container,
                container.Map,
                Path,
                "has no seccompProfile",
                "set securityContext.seccompProfile.type to " + Profiles.Describe(allowed),
                Profiles.Edit(allowed, static type => FieldEdit.Set(Path, type)));
        }
        else
        {
            Profiles.Check(allowed, container, profile, "seccompProfile", found);
        }
    }
}
