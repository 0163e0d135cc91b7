namespace ManifestDsl;

/// <summary>
/// Marks a helper among the members of a <see cref="ManifestsAttribute">[Manifests]</see> class: a property, field or method that
/// would be a declaration, but serves others and gives no YAML itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method, Inherited = false)]
public sealed class ManifestIgnoreAttribute : Attribute;
