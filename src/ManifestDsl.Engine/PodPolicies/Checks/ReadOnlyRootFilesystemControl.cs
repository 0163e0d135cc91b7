using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Rules.PodSecurity;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each container has a root file system that it cannot write to.</summary>
internal sealed class ReadOnlyRootFilesystemControl() : ContainerControl(PodControls.ReadOnlyRootFilesystem)
{
    private static readonly ImmutableArray<string> Path = ["securityContext", "readOnlyRootFilesystem"];

    protected override bool IsControlled(PodPolicy policy) => policy.ReadOnlyRootFilesystem == true;

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        var setting = container.Security.ReadOnlyRootFilesystem;
        if (setting.IsUnset)
        {
            found.NotSet(
                container,
                container.Map,
                Path,
                "does not set readOnlyRootFilesystem",
                "set securityContext.readOnlyRootFilesystem to true and mount a volume where it writes",
                FieldEdit.Set(Path, "true") with { WritablePaths = WritablePlaces.Of(container.Map) });
        }
        else if (setting.AsBoolean == false)
        {
            found.Bad(
                container,
                setting,
                "has readOnlyRootFilesystem set to false",
                "set it to true and mount a volume where it writes",
                FieldEdit.Replace("readOnlyRootFilesystem", "true") with { WritablePaths = WritablePlaces.Of(container.Map) });
        }
        else if (setting.AsBoolean is null)
        {
            found.MarkUnknown();
        }
    }
}
