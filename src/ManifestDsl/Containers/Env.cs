namespace ManifestDsl;

/// <summary>
/// The value of an environment variable: a text, which is made from a string, or where the value comes from. An API
/// field named here is one of the variable, an entry of <c>env</c>.
/// </summary>
public sealed record Env
{
    /// <summary>The text, <c>value</c>. Not for secrets. Default: the value comes from elsewhere.</summary>
    [KubernetesField("value")]
    public string? Value { get; init; }

    /// <summary>The Secret that has the value, <c>valueFrom.secretKeyRef.name</c>. Default: none.</summary>
    [KubernetesField("valueFrom.secretKeyRef.name")]
    public SecretReference? Secret { get; init; }

    /// <summary>The ConfigMap that has the value, <c>valueFrom.configMapKeyRef.name</c>. Default: none.</summary>
    [KubernetesField("valueFrom.configMapKeyRef.name")]
    public ConfigMapReference? ConfigMap { get; init; }

    /// <summary>
    /// The entry of <see cref="Secret"/> or of <see cref="ConfigMap"/>, <c>valueFrom.secretKeyRef.key</c> or
    /// <c>valueFrom.configMapKeyRef.key</c>. Required with either.
    /// </summary>
    [KubernetesField("valueFrom.secretKeyRef.key", Handled = true)]
    public string? Key { get; init; }

    /// <summary>
    /// True starts the container without the variable when the entry is missing, <c>valueFrom.secretKeyRef.optional</c>
    /// or <c>valueFrom.configMapKeyRef.optional</c>. Default: false.
    /// </summary>
    [KubernetesField("valueFrom.secretKeyRef.optional", Handled = true)]
    public bool? Optional { get; init; }

    /// <summary>
    /// A field of the pod, <c>valueFrom.fieldRef.fieldPath</c>: for example <c>metadata.name</c>,
    /// <c>metadata.labels['team']</c>, <c>spec.nodeName</c>, <c>status.podIP</c>. Default: none.
    /// </summary>
    [KubernetesField("valueFrom.fieldRef.fieldPath")]
    public string? FieldPath { get; init; }

    /// <summary>
    /// A request or limit of a container, <c>valueFrom.resourceFieldRef.resource</c>: for example <c>limits.memory</c>.
    /// Default: none.
    /// </summary>
    [KubernetesField("valueFrom.resourceFieldRef.resource")]
    public string? ResourceName { get; init; }

    /// <summary>
    /// The container whose <see cref="ResourceName"/> is meant, <c>valueFrom.resourceFieldRef.containerName</c>.
    /// Default: this container.
    /// </summary>
    [KubernetesField("valueFrom.resourceFieldRef.containerName")]
    public string? ContainerName { get; init; }

    /// <summary>
    /// The unit in which <see cref="ResourceName"/> is given, rounded up, <c>valueFrom.resourceFieldRef.divisor</c>: for
    /// example <c>1Mi</c> or <c>1m</c>. Default: 1, which is a byte or a whole processor.
    /// </summary>
    [KubernetesField("valueFrom.resourceFieldRef.divisor")]
    public Quantity? Divisor { get; init; }

    /// <summary>An entry of a Secret. A Secret that is no declared one is named with <c>secret: "name"</c>.</summary>
    /// <param name="secret">The Secret.</param>
    /// <param name="key">The key of the entry.</param>
    public static Env From(SecretReference secret, string key) => new() { Secret = secret, Key = key };

    /// <summary>An entry of a ConfigMap. A ConfigMap that is no declared one is named with <c>configMap: "name"</c>.</summary>
    /// <param name="configMap">The ConfigMap.</param>
    /// <param name="key">The key of the entry.</param>
    public static Env From(ConfigMapReference configMap, string key) => new() { ConfigMap = configMap, Key = key };

    /// <summary>A field of the pod.</summary>
    /// <param name="fieldPath">The field, for example <c>metadata.name</c> or <c>status.podIP</c>.</param>
    public static Env Field(string fieldPath) => new() { FieldPath = fieldPath };

    /// <summary>A request or a limit of a container.</summary>
    /// <param name="resourceName">For example <c>limits.memory</c> or <c>requests.cpu</c>.</param>
    /// <param name="containerName">The container. Default: this container.</param>
    /// <param name="divisor">The unit, for example <c>1Mi</c>. Default: 1.</param>
    public static Env Resource(string resourceName, string? containerName = null, Quantity? divisor = null) =>
        new() { ResourceName = resourceName, ContainerName = containerName, Divisor = divisor };

    /// <summary>Takes a text.</summary>
    public static implicit operator Env(string value) => new() { Value = value };
}
