using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4037: non-resource URL <c>*</c>: /metrics, /logs, /debug/pprof of the API server.</summary>
internal sealed class WildcardUrlRule() : PermissionRule(RbacApi.ClusterRole)
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL4037",
        "A ClusterRole must name its non-resource URLs",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "URL * opens the logs, the profiler and the metrics of the API server.");

    protected override Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        if ((permission.Urls.Find(RbacApi.Wildcard) ?? permission.Urls.Find("/*")) is not { } wildcard || permission.IsEverything == true)
        {
            return permission.Urls.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(Metadata, wildcard, $"{role.Title} allows {permission.VerbText} on every non-resource URL: name the URLs, for example /healthz or /metrics");
        return Verdict.Fail;
    }
}
