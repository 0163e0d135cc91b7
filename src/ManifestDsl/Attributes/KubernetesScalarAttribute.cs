namespace ManifestDsl;

/// <summary>
/// Marks a type that stands for one scalar of the API. Its values are made by implicit conversions only, and what was
/// converted is the scalar.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KubernetesScalarAttribute : Attribute;
