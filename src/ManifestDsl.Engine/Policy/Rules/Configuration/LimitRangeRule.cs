using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6010: a LimitRange that leaves containers without defaults.</summary>
internal sealed class LimitRangeRule() : KindRule("", "LimitRange")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6010",
        "LimitRanges should give containers defaults",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "Without default and defaultRequest a container that names no resources gets none, and may use up its node.")
    {
        Preset = RulePreset.Strict,
        References = ["W99"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var limits = root.Read("spec", "limits");
        var verdict = limits.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        MapNode? container = null;
        foreach (var item in limits.Items())
        {
            if (item is not MapNode map || map.Read("type").AsText() is not { } type)
            {
                verdict = Verdict.Unknown;
            }
            else if (type == "Container")
            {
                container = map;
                if (map.Read("default") is not null && map.Read("defaultRequest") is not null)
                {
                    return Verdict.Pass;
                }
            }
        }

        if (verdict == Verdict.Unknown)
        {
            return verdict;
        }

        var field = container?.Read("default") is null ? "default" : "defaultRequest";
        findings.AddNotSet(
            Metadata, container ?? root, container is null ? ["spec", "limits"] : [field], $"{facts.Title} gives containers no {field}: add an item of type Container with default and defaultRequest");
        return Verdict.Fail;
    }
}
