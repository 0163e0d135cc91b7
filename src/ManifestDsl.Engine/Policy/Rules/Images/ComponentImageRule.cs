using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>Known components that should not be deployed, told by the last part of the repository.</summary>
internal sealed class ComponentImageRule : ImageRule
{
    private readonly string[] _repositories;
    private readonly string _advice;

    private ComponentImageRule(RuleMetadata metadata, string[] repositories, string advice)
    {
        Metadata = metadata;
        _repositories = repositories;
        _advice = advice;
    }

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; }

    /// <summary>MDSL2007.</summary>
    public static ComponentImageRule Tiller() => new(
        new("MDSL2007", "Tiller must not be deployed", RuleCategories.Images, RuleSeverity.Warning, "The server of Helm 2 does what anyone in the cluster asks of it, mostly as cluster admin. It has had no fixes since 2020.")
        {
            Preset = RulePreset.Baseline,
            References = ["W53"],
        },
        ["kubernetes-helm/tiller", "helm/tiller"],
        "the server of Helm 2: remove it and use Helm 3 or later, which needs none");

    /// <summary>MDSL2008.</summary>
    public static ComponentImageRule Dashboard() => new(
        new("MDSL2008", "The Kubernetes dashboard should not be deployed", RuleCategories.Images, RuleSeverity.Info, "The dashboard is a door into the cluster with the rights of its service account or of whoever signs in, and has often been left open.")
        {
            References = ["W54"],
        },
        ["kubernetesui/dashboard", "kubernetesui/dashboard-api", "kubernetesui/dashboard-web", "kubernetes-dashboard-amd64"],
        "the Kubernetes dashboard: remove it, or make sure that it can be reached only by those who may administer the cluster");

    /// <summary>MDSL2009.</summary>
    public static ComponentImageRule IngressNginx() => new(
        new("MDSL2009", "ingress-nginx is retired", RuleCategories.Images, RuleSeverity.Info, "The project ended in March 2026: vulnerabilities that are found in it are not fixed any more.")
        {
            References = ["W55"],
        },
        ["ingress-nginx/controller", "ingress-nginx/controller-chroot", "nginx-ingress-controller"],
        "ingress-nginx, which is not maintained any more: move to another ingress controller or to the Gateway API");

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        foreach (var repository in _repositories)
        {
            if (EndsInPart(image.FullName, repository))
            {
                findings.AddBadValue(Metadata, node, $"{container.Title} of {workload.Title} runs {_advice}");
                return Verdict.Fail;
            }
        }

        return Verdict.Pass;
    }

    // There is a registry before every repository.
    private static bool EndsInPart(string name, string end) =>
        name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal) && name[name.Length - end.Length - 1] == '/';
}
