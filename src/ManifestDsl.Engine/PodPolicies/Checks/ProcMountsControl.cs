using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each container has a view of /proc that is allowed; one that sets none has Default.</summary>
internal sealed class ProcMountsControl() : ContainerControl(PodControls.ProcMounts)
{
    private const string Default = "Default";

    private static readonly ImmutableArray<string> Path = ["securityContext", "procMount"];

    protected override bool IsControlled(PodPolicy policy) => policy.ProcMounts is not null;

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        var allowed = policy.ProcMounts!.Value;
        var setting = container.Security.ProcMount;
        if (setting.IsUnset)
        {
            if (!allowed.Contains(Default))
            {
                found.NotSet(container, container.Map, Path, "does not set procMount", "set securityContext.procMount to " + Describe(allowed));
            }
        }
        else if (setting.AsText is not { } text)
        {
            found.MarkUnknown();
        }
        else if (!allowed.Contains(text))
        {
            found.Bad(
                container,
                setting,
                $"has procMount set to '{text}'",
                allowed.Contains(Default) ? "remove it" : "set it to " + Describe(allowed),
                allowed.Contains(Default) ? FieldEdit.Remove("procMount") with { NeedsReview = true } : null);
        }
    }

    private static string Describe(ImmutableArray<string> allowed) => allowed.IsEmpty ? "none, as no view is allowed" : string.Join(" or ", allowed);
}
