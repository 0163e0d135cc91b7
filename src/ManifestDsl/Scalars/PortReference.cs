namespace ManifestDsl;

/// <summary>A port of a container: its number, or the name that it has in <see cref="Container.Ports"/>.</summary>
[KubernetesScalar]
public sealed record PortReference
{
    private PortReference()
    {
    }

    /// <summary>The number, when it was made from one.</summary>
    [KubernetesField("", Handled = true)]
    public int? Number { get; init; }

    /// <summary>The name of the port, when it was made from a text.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>Takes the number of a port, 1 to 65535.</summary>
    public static implicit operator PortReference(int number) => new() { Number = number };

    /// <summary>Takes the name of a port.</summary>
    public static implicit operator PortReference(string name) => new() { Name = name };
}
