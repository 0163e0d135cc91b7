using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Each container of a pod that is not a Windows pod states readOnlyRootFilesystem true.</summary>
public sealed class ReadOnlyRootFilesystemRule : ContainerRule
{
    private static readonly ImmutableArray<string> Path = ["securityContext", "readOnlyRootFilesystem"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1002",
        "The root file system must be read-only",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "With a writable root file system an attacker can change programs and drop tools into a running container.")
    {
        References = ["W01"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        // The API server refuses the field in Windows pods.
        switch (workload.OperatingSystem)
        {
            case PodOperatingSystem.Windows:
                return Verdict.NotApplicable;
            case PodOperatingSystem.Unknown:
                return Verdict.Unknown;
        }

        var setting = container.Security.ReadOnlyRootFilesystem;
        if (setting.AsBoolean == false)
        {
            findings.AddBadValue(
                Metadata,
                setting.Node!,
                $"{container.Title} of {workload.Title} has readOnlyRootFilesystem set to false: set it to true and mount a volume where it writes",
                FieldEdit.Replace("readOnlyRootFilesystem", "true") with { WritablePaths = WritablePlaces.Of(container.Map) });
            return Verdict.Fail;
        }

        if (!setting.IsUnset)
        {
            return setting.AsBoolean == true ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddNotSet(
            Metadata,
            container.Map,
            Path,
            $"{container.Title} of {workload.Title} does not set readOnlyRootFilesystem: set securityContext.readOnlyRootFilesystem to true and mount a volume where it writes",
            FieldEdit.Set(Path, "true") with { WritablePaths = WritablePlaces.Of(container.Map) });
        return Verdict.Fail;
    }
}
