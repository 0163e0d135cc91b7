namespace ManifestDsl.Engine.Model;

/// <summary>An object that a declaration refers to as declared in C#, not by a name alone.</summary>
/// <param name="Group">The API group of the object; empty for the core group.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Namespace">Its namespace; null when it has none, or it cannot be known.</param>
/// <param name="Name">Its name.</param>
/// <param name="Node">The expression that refers to it.</param>
/// <param name="StandsFor">What became of the reference in the object: a name, or a selector.</param>
/// <param name="IsLocal">True when the API looks for it in the namespace of the object that refers to it.</param>
public sealed record ObjectReference(
    string Group, string Kind, string? Namespace, string Name, ManifestNode Node, ManifestNode? StandsFor, bool IsLocal)
{
    /// <summary>What takes the place of the kind for a reference to a PodPolicy, which is of no one kind; its group is empty.</summary>
    public const string PodPolicy = "PodPolicy";

    /// <summary>What messages call it: <c>ConfigMap 'shop/settings'</c>.</summary>
    public string Title => $"{Kind} '{(Namespace is null ? "" : Namespace + "/")}{Name}'";
}
