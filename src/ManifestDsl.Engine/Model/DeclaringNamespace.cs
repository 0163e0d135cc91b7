namespace ManifestDsl.Engine.Model;

/// <summary>
/// Where the tree of a DSL object keeps the default namespace of the <c>[Manifests]</c> class that declares it, when it was reached from another class. No
/// property has that name.
/// </summary>
public static class DeclaringNamespace
{
    /// <summary>The key; its value is a text, or null for a class without a default namespace.</summary>
    public const string Key = "$namespace";
}
