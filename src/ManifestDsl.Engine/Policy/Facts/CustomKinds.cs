namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>Objects of custom kinds: an operator may make pods for them, with labels that are not in the set.</summary>
internal static class CustomKinds
{
    /// <summary>True for a group that is not of Kubernetes itself.</summary>
    public static bool IsCustom(string group) => group.IndexOf('.') >= 0 && !group.EndsWith(".k8s.io", StringComparison.Ordinal);

    /// <summary>True unless the kind is known to make no pods: certificates, secrets, routes, monitors.</summary>
    public static bool MayMakePods(string group, string kind) => group switch
    {
        "cert-manager.io" or "external-secrets.io" or "bitnami.com" or "networking.istio.io" or "security.istio.io" or "traefik.io" => false,
        "monitoring.coreos.com" => kind is not ("ServiceMonitor" or "PodMonitor" or "PrometheusRule" or "Probe" or "ScrapeConfig"),
        "security.openshift.io" or "constraints.gatekeeper.sh" or "templates.gatekeeper.sh" or "kyverno.io" or "cilium.io" or "crd.projectcalico.org" => false,
        "keda.sh" => kind == "ScaledJob",
        _ => true,
    };
}
