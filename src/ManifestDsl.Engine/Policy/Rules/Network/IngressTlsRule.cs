using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5008: an Ingress without TLS. Controllers that take their certificates from annotations are left alone.</summary>
internal sealed class IngressTlsRule : IngressRule
{
    // By these the controller of a cloud or Traefik terminates TLS without spec.tls.
    private static readonly string[] Certificates =
    [
        "alb.ingress.kubernetes.io/certificate-arn",
        "alb.ingress.kubernetes.io/listen-ports",
        "networking.gke.io/managed-certificates",
        "networking.gke.io/v1beta1.FrontendConfig",
        "ingress.gcp.kubernetes.io/pre-shared-cert",
        "kubernetes.io/ingress.allow-http",
        "appgw.ingress.kubernetes.io/appgw-ssl-certificate",
        "traefik.ingress.kubernetes.io/router.tls",
        "traefik.ingress.kubernetes.io/router.entrypoints",
        "haproxy.org/ssl-certificate",
        "nginx.ingress.kubernetes.io/ssl-passthrough",
    ];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL5008",
        "Ingresses must use TLS",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "Without TLS passwords and session cookies cross the network in the clear, and whoever is on the way can change what is sent.")
    {
        References = ["W91"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var tls = root.Read("spec", "tls");
        var annotations = root.Read("metadata", "annotations");
        if (tls is not (null or ListNode { Items.IsEmpty: true }))
        {
            return tls is ListNode ? Verdict.Pass : Verdict.Unknown;
        }

        if (annotations.IsOpaque())
        {
            return Verdict.Unknown;
        }

        foreach (var entry in annotations.Entries())
        {
            if (Certificates.Contains(entry.Key))
            {
                return Verdict.Pass;
            }
        }

        findings.AddNotSet(Metadata, root, ["spec", "tls"], $"{facts.Title} has no TLS: set spec.tls with its hosts and the Secret of their certificate");
        return Verdict.Fail;
    }
}
