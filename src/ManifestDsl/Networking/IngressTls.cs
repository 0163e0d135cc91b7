namespace ManifestDsl;

/// <summary>The certificate of hosts.</summary>
/// <param name="Secret">The Secret with <c>tls.crt</c> and <c>tls.key</c>, declared or by name, <c>secretName</c>.</param>
public sealed record IngressTls([property: KubernetesField("secretName")] SecretReference Secret)
{
    /// <summary>The hosts that it is for, <c>hosts</c>. Default: the hosts of all rules.</summary>
    [KubernetesField("hosts")]
    public IReadOnlyList<string>? Hosts { get; init; }

    /// <summary>The certificate in a Secret that is not declared in C#, for the hosts of all rules.</summary>
    public static implicit operator IngressTls(string secret) => new((SecretReference)secret);

    /// <summary>The certificate in a declared Secret, for the hosts of all rules.</summary>
    public static implicit operator IngressTls(Secret secret) => new((SecretReference)secret);
}
