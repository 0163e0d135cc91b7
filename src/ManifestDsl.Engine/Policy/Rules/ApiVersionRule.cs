using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies.Legacy;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL7010 and 7011: API versions that the cluster no longer serves, or that Kubernetes gave up.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="removed">True for removed versions, false for those that are deprecated and still served.</param>
internal sealed class ApiVersionRule(RuleMetadata metadata, bool removed) : PolicyRule
{
    public static readonly ApiVersionRule Removed = new(
        new(
            "MDSL7010",
            "API versions must still be served",
            RuleCategories.ApiValidity,
            RuleSeverity.Error,
            "The API server of the version in ManifestKubernetesVersion does not know the object: it refuses it.")
        {
            Preset = RulePreset.Baseline,
            References = ["W85"],
        },
        removed: true);

    public static readonly ApiVersionRule Deprecated = new(
        new(
            "MDSL7011",
            "API versions should not be deprecated",
            RuleCategories.ApiValidity,
            RuleSeverity.Warning,
            "A deprecated API version goes with one of the next versions of Kubernetes; an update of the cluster then breaks the deployment.")
        {
            References = ["W85"],
        },
        removed: false);

    public override RuleMetadata Metadata { get; } = metadata;

    public override Verdict Check(PolicyContext context, FindingSink findings)
    {
        var root = context.Object.Root;
        if (root["apiVersion"] is not ScalarNode { AsText: { } apiVersion } node || context.Facts.Kind.Length == 0)
        {
            return Verdict.Unknown;
        }

        // The version of the cluster has chosen it.
        if (LegacyObjects.IsMade(root))
        {
            return Verdict.Pass;
        }

        var version = context.Options.KubernetesVersion;
        if (ApiVersions.Find(apiVersion, context.Facts.Kind) is not { } history
            || IsServed(history, version) == removed
            || history.DeprecatedIn.CompareTo(version) > 0)
        {
            return Verdict.Pass;
        }

        // What follows from the C# type cannot be edited: the type decides.
        var isWritten = node.Provenance.IsSource && node.Provenance != root.Provenance;
        var fix = isWritten && history is { Replacement: { } replacement, HasSameFields: true } ? FieldEdit.Replace("apiVersion", replacement) : null;
        findings.AddBadValue(Metadata, node, $"{context.Facts.Title} uses {apiVersion}, which {What(history)}: {Instead(history, context.Facts.Kind)}", fix);
        return Verdict.Fail;
    }

    private static bool IsServed(ApiVersionHistory history, KubernetesVersion version) => !(history.RemovedIn?.CompareTo(version) <= 0);

    private static string Instead(ApiVersionHistory history, string kind) => (history.Replacement, kind) switch
    {
        (_, "PodSecurityPolicy") => "use the Pod Security labels of namespaces",
        (_, "Endpoints") => $"use EndpointSlice of {history.Replacement}",
        (null, _) => "remove it, nothing takes its place",
        _ => $"use {history.Replacement}",
    };

    private string What(ApiVersionHistory history) =>
        removed ? $"Kubernetes {history.RemovedIn} removed" : $"is deprecated since Kubernetes {history.DeprecatedIn}";
}
