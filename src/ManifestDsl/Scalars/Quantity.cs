namespace ManifestDsl;

/// <summary>
/// An amount of a resource, as Kubernetes writes it: <c>100m</c> (a tenth of a processor), <c>64Mi</c>, <c>1.5Gi</c>.
/// Made from a string.
/// </summary>
[KubernetesScalar]
public sealed record Quantity
{
    private Quantity()
    {
    }

    /// <summary>The amount as written.</summary>
    [KubernetesField("", Handled = true)]
    public string? Text { get; init; }

    /// <summary>Takes a text such as <c>100m</c> or <c>64Mi</c>.</summary>
    public static implicit operator Quantity(string text) => new() { Text = text };
}
