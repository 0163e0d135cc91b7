namespace ManifestDsl;

/// <summary>
/// Resources that a role is about: a <see cref="Resource"/>, one declared object (which says the resource and its name), or a text for what is in no list: the
/// plural name with the group after a dot, and a part after a slash, as <c>kubectl</c> has it: <c>widgets.example.org</c>, <c>widgets.example.org/status</c>.
/// </summary>
public sealed record ApiResource
{
    /// <summary>The resource, <c>resources</c>, whose group fills <c>apiGroups</c>. Default: another property says it.</summary>
    [KubernetesField("", Handled = true)]
    public Resource? Known { get; init; }

    /// <summary>The resource as a text. Default: another property says it.</summary>
    [KubernetesField("", Handled = true)]
    public string? Text { get; init; }

    /// <summary>The declared object. Default: another property says it.</summary>
    [KubernetesField("", Handled = true)]
    public NamedObject? Object { get; init; }

    /// <summary>A resource of Kubernetes.</summary>
    public static implicit operator ApiResource(Resource known) => new() { Known = known };

    /// <summary>Any resource, for example <c>widgets.example.org</c>.</summary>
    public static implicit operator ApiResource(string text) => new() { Text = text };

    /// <summary>One declared object.</summary>
    public static implicit operator ApiResource(NamedObject @object) => new() { Object = @object };
}
