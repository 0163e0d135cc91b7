using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6014: a StorageClass whose disks are not encrypted unless it says so. Azure and Google encrypt by themselves.</summary>
internal sealed class StorageEncryptionRule() : KindRule("storage.k8s.io", "StorageClass")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6014",
        "StorageClasses must encrypt their volumes",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "Volumes of Elastic Block Store are in the clear unless the class or the account says otherwise.")
    {
        References = ["W103"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var provisioner = root.Read("provisioner");
        if (provisioner.AsText() is not ("ebs.csi.aws.com" or "kubernetes.io/aws-ebs"))
        {
            return provisioner is null or ScalarNode ? Verdict.NotApplicable : Verdict.Unknown;
        }

        var encrypted = root.Read("parameters", "encrypted");
        switch (encrypted)
        {
            case null:
                findings.AddNotSet(Metadata, root, ["parameters", "encrypted"], $"{facts.Title} does not say that its volumes are encrypted: set parameter encrypted to \"true\"");
                return Verdict.Fail;
            case ScalarNode { AsText: { } value } when !string.Equals(value, "true", StringComparison.OrdinalIgnoreCase):
                findings.AddBadValue(Metadata, encrypted, $"{facts.Title} makes volumes that are not encrypted: set parameter encrypted to \"true\"");
                return Verdict.Fail;
            default:
                return encrypted is ScalarNode ? Verdict.Pass : Verdict.Unknown;
        }
    }
}
