using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each container runs as a user that is allowed, or not as root.</summary>
internal sealed class RunAsUserControl() : ContainerControl(PodControls.RunAsUser)
{
    private static readonly ImmutableArray<string> Path = ["securityContext", "runAsNonRoot"];

    protected override bool IsControlled(PodPolicy policy) => Ids.IsControlled(policy.RunAsUser);

    // Windows has no user ids, but runAsNonRoot.
    protected override bool IsLinuxOnly(PodPolicy policy) => policy.RunAsUser is not { Strategy: IdStrategy.MustRunAsNonRoot };

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        if (policy.RunAsUser is { Strategy: not IdStrategy.MustRunAsNonRoot } rule)
        {
            Ids.Check(rule, container, container.Security.RunAsUser, "runAsUser", found);
            return;
        }

        var user = workload.OperatingSystem == PodOperatingSystem.Windows ? default : container.Security.RunAsUser;
        if (user.IsUnset)
        {
            CheckNonRoot(container, found);
        }
        else if (user.AsInteger is null || workload.OperatingSystem == PodOperatingSystem.Unknown)
        {
            found.MarkUnknown();
        }
        else if (user.AsInteger == 0)
        {
            found.Bad(container, user, "has runAsUser 0, which is root", "set it to another user, such as the one that the image names");
        }
    }

    private static void CheckNonRoot(WorkloadContainer container, ControlFindings found)
    {
        var setting = container.Security.RunAsNonRoot;
        if (setting.IsUnset)
        {
            found.NotSet(container, container.Map, Path, "may run as root", "set securityContext.runAsNonRoot to true, or runAsUser to a user other than 0", FieldEdit.Set(Path, "true"));
        }
        else if (setting.AsBoolean == false)
        {
            found.Bad(container, setting, "has runAsNonRoot set to false", "set it to true, or runAsUser to a user other than 0", FieldEdit.Replace("runAsNonRoot", "true"));
        }
        else if (setting.AsBoolean is null)
        {
            found.MarkUnknown();
        }
    }
}
