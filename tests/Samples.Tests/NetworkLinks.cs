using k8s.Models;

namespace ManifestDsl.Samples.Tests;

/// <summary>Network policies as the connections that they allow.</summary>
internal static class NetworkLinks
{
    /// <summary>Each connection in one line: policy, from, to and ports; a direction that a policy closes without opening anything is <c>nobody</c>.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> manifests)
    {
        foreach (var policy in manifests.Where(yaml => yaml.Contains("kind: NetworkPolicy", StringComparison.Ordinal)).Select(yaml => k8s.KubernetesYaml.Deserialize<V1NetworkPolicy>(yaml)))
        {
            var own = Name(policy.Spec.PodSelector);
            foreach (var direction in policy.Spec.PolicyTypes)
            {
                var links = direction == "Ingress"
                    ? policy.Spec.Ingress?.SelectMany(rule => Peers(rule.FromProperty).Select(peer => $"{peer} -> {own}{Ports(rule.Ports)}"))
                    : policy.Spec.Egress?.SelectMany(rule => Peers(rule.To).Select(peer => $"{own} -> {peer}{Ports(rule.Ports)}"));
                foreach (var link in links ?? [direction == "Ingress" ? $"nobody -> {own}" : $"{own} -> nobody"])
                {
                    yield return $"{policy.Metadata.Name}: {link}";
                }
            }
        }
    }

    private static IEnumerable<string> Peers(IList<V1NetworkPolicyPeer>? peers) => peers?.Select(peer =>
        peer.IpBlock is { } block ? block.Cidr
        : (peer.NamespaceSelector is { } space ? space.MatchLabels["kubernetes.io/metadata.name"] + "/" : "") + Name(peer.PodSelector)) ?? ["anyone"];

    private static string Name(V1LabelSelector? pods) => pods?.MatchLabels is { Count: > 0 } labels ? labels.Values.Single() : "*";

    private static string Ports(IList<V1NetworkPolicyPort>? ports) =>
        ports is null ? "" : ":" + string.Join(',', ports.Select(port => port.Port.Value + (port.Protocol is "UDP" ? "/udp" : "")));
}
