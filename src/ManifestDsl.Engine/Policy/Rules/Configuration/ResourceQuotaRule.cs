using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6011: a ResourceQuota that leaves CPU or memory open.</summary>
internal sealed class ResourceQuotaRule() : KindRule("", "ResourceQuota")
{
    private static readonly string[] Wanted = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL6011",
        "ResourceQuotas should limit CPU and memory",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "What a quota does not name is not limited: one namespace may use up the cluster.")
    {
        Preset = RulePreset.Strict,
        References = ["W100"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var hard = root.Read("spec", "hard");
        if (hard.IsOpaque())
        {
            return Verdict.Unknown;
        }

        var missing = Wanted.Where(name => !Has(hard as MapNode, name)).ToArray();
        if (missing.Length == 0)
        {
            return Verdict.Pass;
        }

        findings.AddNotSet(Metadata, root, ["spec", "hard"], $"{facts.Title} does not limit {string.Join(", ", missing)}: add them to spec.hard");
        return Verdict.Fail;
    }

    // "cpu" is another name for "requests.cpu".
    private static bool Has(MapNode? hard, string name) =>
        hard is not null && (hard.Read(name) is not null || (name.StartsWith("requests.", StringComparison.Ordinal) && hard.Read(name.Substring(9)) is not null));
}
