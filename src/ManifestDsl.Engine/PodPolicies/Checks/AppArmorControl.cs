using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each container has an AppArmor profile that is allowed: by its field, else by annotation, else by the pod's field, else that of the runtime.</summary>
internal sealed class AppArmorControl() : ContainerControl(PodControls.AppArmorProfiles)
{
    private const string Annotation = "container.apparmor.security.beta.kubernetes.io/";
    private const string LocalhostPrefix = "localhost/";

    private static readonly ImmutableArray<string> Path = ["securityContext", "appArmorProfile", "type"];

    protected override bool IsControlled(PodPolicy policy) => policy.AppArmorProfiles is not null;

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        var allowed = policy.AppArmorProfiles!.Value;
        var profile = container.Security.AppArmorProfile;
        var annotation = profile is { IsUnset: false, Origin: SettingOrigin.Container } ? null : AnnotationOf(workload, container);
        if (annotation is ScalarNode { AsText: { Length: > 0 } text })
        {
            CheckAnnotation(allowed, container, annotation, text, found);
        }
        else if (annotation is not (null or ScalarNode { AsText: "" }))
        {
            found.MarkUnknown();
        }
        else if (!profile.IsUnset)
        {
            Profiles.Check(allowed, container, profile, "appArmorProfile", found);
        }
        else if (Profiles.Allows(allowed, "RuntimeDefault", null) == false)
        {
            found.NotSet(container, container.Map, Path, "has no appArmorProfile, and so that of the runtime", "set securityContext.appArmorProfile.type to " + Profiles.Describe(allowed));
        }
    }

    private static ManifestNode? AnnotationOf(Workload workload, WorkloadContainer container) => workload.Annotations.Node switch
    {
        MapNode annotations => container.Name is { } name ? annotations.Read(Annotation + name) : null,
        var other => other,
    };

    private static void CheckAnnotation(ImmutableArray<AllowedProfile> allowed, WorkloadContainer container, ManifestNode node, string text, ControlFindings found)
    {
        var isLocal = text.StartsWith(LocalhostPrefix, StringComparison.Ordinal);
        var type = isLocal ? "Localhost" : text == "runtime/default" ? "RuntimeDefault" : "Unconfined";
        var name = isLocal ? ScalarNode.FromText(text.Substring(LocalhostPrefix.Length), node.Provenance) : null;
        if (Profiles.Allows(allowed, type, name) == false)
        {
            found.Bad(container, node, $"has the AppArmor profile '{text}' by annotation", $"remove it, and set securityContext.appArmorProfile.type to {Profiles.Describe(allowed)}");
        }
    }
}
