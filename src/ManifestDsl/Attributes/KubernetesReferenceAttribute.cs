namespace ManifestDsl;

/// <summary>
/// Says that a type of this package refers to an object: by the property <c>Name</c>, or by the one property that holds the declared object. A field
/// of the API that holds the reference gets the object's name.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KubernetesReferenceAttribute : Attribute;
