namespace ManifestDsl;

/// <summary>A line of <c>/etc/hosts</c>.</summary>
/// <param name="IP">The address, <c>ip</c>.</param>
/// <param name="Hostnames">Its names, <c>hostnames</c>.</param>
public sealed record HostAlias(
    [property: KubernetesField("ip")] string IP,
    [property: KubernetesField("hostnames")] IReadOnlyList<string> Hostnames);
