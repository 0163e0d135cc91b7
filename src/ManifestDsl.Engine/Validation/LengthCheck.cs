using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7019: names leave room for what controllers add to them. MDSL7001 does so for CronJobs.</summary>
internal static class LengthCheck
{
    private const int MaxLabel = 63;

    // A revision of a StatefulSet is its name, '-' and ten characters, and stands in a label of its pods.
    private const int StatefulSetMaximum = 52;

    // A ReplicaSet is named as its Deployment, '-' and ten characters.
    private const int DeploymentMaximum = 242;

    public static void Check(KubernetesObject source, FindingSink findings)
    {
        if (source.Name.Length <= StatefulSetMaximum - 10 || source.Root.Find("metadata", "name") is not ScalarNode { AsText: { } name } node)
        {
            return;
        }

        switch (source.Group, source.Kind)
        {
            case ("apps", "StatefulSet"):
                Report(source, node, name, StatefulSetMaximum, "a label of its pods holds the name of their revision, which is ten characters longer", findings);
                break;
            case ("apps", "Deployment"):
                Report(source, node, name, DeploymentMaximum, "its ReplicaSets have names that are eleven characters longer", findings);
                break;
            case ("batch", "Job"):
                Report(source, node, name, MaxLabel - IndexLength(source), "its pods have the name in a label, and an indexed Job its indexes in their host names", findings);
                break;
        }
    }

    /// <summary>The characters that the greatest index of an indexed Job adds.</summary>
    private static int IndexLength(KubernetesObject source) =>
        source.Root.Map("spec") is { } spec
        && spec.Text("completionMode") == "Indexed"
        && spec.Scalar("completions")?.AsInteger is { } completions and > 0
            ? 1 + (completions - 1).ToString(CultureInfo.InvariantCulture).Length
            : 0;

    private static void Report(KubernetesObject source, ScalarNode node, string name, int maximum, string reason, FindingSink findings)
    {
        // A name with another form has a finding already.
        if (name.Length > maximum && NameForm.Subdomain.IsValid(name))
        {
            findings.AddBadValue(
                ValidationRules.Length,
                node,
                $"{ObjectTitle.Of(source)}: metadata.name has {name.Length.ToString(CultureInfo.InvariantCulture)} characters: write at most {maximum.ToString(CultureInfo.InvariantCulture)}, since {reason}");
        }
    }
}
