namespace ManifestDsl;

/// <summary>Settings for name resolution; they are added to those of the <see cref="DnsPolicy"/>.</summary>
public sealed record DnsConfig
{
    /// <summary>Addresses of name servers, <c>nameservers</c>: at most 3. Default: none.</summary>
    [KubernetesField("nameservers")]
    public IReadOnlyList<string>? Nameservers { get; init; }

    /// <summary>Domains in which short names are looked up, <c>searches</c>: at most 32. Default: none.</summary>
    [KubernetesField("searches")]
    public IReadOnlyList<string>? Searches { get; init; }

    /// <summary>
    /// Options of the resolver by name, such as <c>ndots</c>, <c>options</c>; an empty value for those without one.
    /// Default: none.
    /// </summary>
    [KubernetesField("options", Handled = true)]
    public Dictionary<string, string>? Options { get; init; }
}
