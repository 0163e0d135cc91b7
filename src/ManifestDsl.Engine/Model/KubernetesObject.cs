namespace ManifestDsl.Engine.Model;

/// <summary>One Kubernetes object in API form: what rules check, hardening completes and the writer emits.</summary>
/// <param name="Root">The object's map: apiVersion, kind, metadata, …</param>
/// <param name="Tier">The tier in which it was declared: decides what a missing setting means.</param>
/// <param name="IsDerived">
/// True for an object that nobody declared but that follows from a declaration (the ServiceAccount of a workload).
/// A declared object of the same identity takes its place.
/// </param>
public sealed record KubernetesObject(MapNode Root, ManifestTier Tier, bool IsDerived = false)
{
    /// <summary>The apiVersion, for example <c>apps/v1</c>; empty when unknown.</summary>
    public string ApiVersion => Root.Text("apiVersion") ?? "";

    /// <summary>The kind, for example <c>Deployment</c>; empty when unknown.</summary>
    public string Kind => Root.Text("kind") ?? "";

    /// <summary>metadata.name; empty when unknown.</summary>
    public string Name => Root.Map("metadata")?.Text("name") ?? "";

    /// <summary>metadata.namespace; empty when unset.</summary>
    public string Namespace => Root.Map("metadata")?.Text("namespace") ?? "";

    /// <summary>The API group: <c>apps</c> of <c>apps/v1</c>, empty for the core group.</summary>
    public string Group => ApiVersion.IndexOf('/') is var slash and > 0 ? ApiVersion.Substring(0, slash) : "";

    /// <summary>What the API server tells objects apart by: kind, group, namespace and name.</summary>
    public string Identity => $"{Kind}{(Group.Length > 0 ? "." + Group : "")} {(Namespace.Length > 0 ? Namespace + "/" : "")}{Name}";
}
