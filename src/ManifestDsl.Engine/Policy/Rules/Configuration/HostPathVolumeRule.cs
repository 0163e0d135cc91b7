using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6016: a PersistentVolume that is a directory of a node.</summary>
internal sealed class HostPathVolumeRule() : KindRule("", "PersistentVolume")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6016",
        "PersistentVolumes must not be directories of a node",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "A claim to such a volume mounts a host path, past every rule about host paths in pods; and the data stays behind when the pod moves.");

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var node = root.Read("spec", "hostPath");
        if (node is not MapNode map)
        {
            return node is null ? Verdict.Pass : Verdict.Unknown;
        }

        var path = map.Text("path") is { } text ? $" '{text}'" : "";
        findings.AddBadValue(Metadata, node, $"{facts.Title} is the directory{path} of a node: use a CSI driver, or a local volume with a nodeAffinity");
        return Verdict.Fail;
    }
}
