using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A seccomp or AppArmor profile names a file exactly when its type is Localhost.</summary>
internal sealed class LocalProfileRule : WorkloadRule
{
    private static readonly string[] Fields = ["seccompProfile", "appArmorProfile"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1053",
        "A profile has a name exactly when it is a local one",
        RuleCategories.PodSecurity,
        RuleSeverity.Error,
        "The API server refuses the type Localhost without localhostProfile, and localhostProfile beside another type.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var verdict = CheckLevel(workload, null, workload.PodSpec.Read("securityContext"), findings);
        foreach (var container in workload.Containers)
        {
            findings.Container = container.Name;
            verdict = verdict.Or(CheckLevel(workload, container, container.Map.Read("securityContext"), findings));
        }

        return workload.HasUnknownContainers ? verdict.Or(Verdict.Unknown) : verdict;
    }

    private Verdict CheckLevel(Workload workload, WorkloadContainer? container, ManifestNode? context, FindingSink findings)
    {
        if (context is not MapNode map)
        {
            return context is null ? Verdict.Pass : Verdict.Unknown;
        }

        var verdict = Verdict.Pass;
        foreach (var field in Fields)
        {
            if (map.Read(field) is { } profile)
            {
                verdict = verdict.Or(profile is MapNode known ? CheckProfile(workload, container, field, known, findings) : Verdict.Unknown);
            }
        }

        return verdict;
    }

    private Verdict CheckProfile(Workload workload, WorkloadContainer? container, string field, MapNode profile, FindingSink findings)
    {
        var type = profile.Read("type");
        var name = profile.Read("localhostProfile");
        if (type is UnknownNode || name is UnknownNode)
        {
            return Verdict.Unknown;
        }

        var isLocal = type is ScalarNode { AsText: "Localhost" };
        if (isLocal == name is ScalarNode { Text.Length: > 0 } || (!isLocal && name is null))
        {
            return Verdict.Pass;
        }

        var subject = container?.Title ?? "The pod";
        findings.AddBadValue(
            Metadata,
            isLocal ? type! : name!,
            isLocal
                ? $"{subject} of {workload.Title} has a {field} of type Localhost without a name: set localhostProfile to the profile on the node"
                : $"{subject} of {workload.Title} has a {field} with a localhostProfile that is not of type Localhost: remove the name or write the type Localhost");
        return Verdict.Fail;
    }
}
