using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Each container states a request and a limit of ephemeral storage.</summary>
internal sealed class EphemeralStorageRule : ContainerRule
{
    private static readonly ImmutableArray<string> Request = ["resources", "requests", "ephemeral-storage"];
    private static readonly ImmutableArray<string> Limit = ["resources", "limits", "ephemeral-storage"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3005",
        "Containers should request and limit ephemeral storage",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "Logs, writable layers and emptyDir volumes fill the disk of the node, and the node then evicts pods that did not.")
    {
        Preset = RulePreset.Strict,
        References = ["W06"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        if (container.Kind == ContainerKind.Ephemeral)
        {
            return Verdict.NotApplicable;
        }

        var limit = container.Map.Read("resources", "limits", "ephemeral-storage");
        var request = container.Map.Read("resources", "requests", "ephemeral-storage") ?? limit;
        if (limit is not null && request is not null)
        {
            return limit is UnknownNode || request is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddNotSet(
            Metadata,
            container.Map,
            limit is null ? Limit : Request,
            $"{container.Title} of {workload.Title} has no ephemeral-storage {(limit is null ? "limit" : "request")}: set resources.{(limit is null ? "limits" : "requests")}.ephemeral-storage, for example \"1Gi\"");
        return Verdict.Fail;
    }
}
