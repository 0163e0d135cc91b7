namespace ManifestDsl.Engine.Output;

/// <summary>What the identity of an object says: <c>Deployment.apps demo/hello</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Name">The name.</param>
public readonly record struct ResourceName(string Kind, string Group, string Namespace, string Name)
{
    /// <summary>True for a group that only Kubernetes and its own projects may use: core, <c>apps</c>, <c>networking.k8s.io</c>.</summary>
    public bool IsKubernetes => Group.IndexOf('.') < 0 || Group.EndsWith(".k8s.io", StringComparison.Ordinal);

    /// <summary>Takes an identity apart, as <see cref="Model.KubernetesObject.Identity"/> writes it.</summary>
    public static ResourceName Parse(string resource)
    {
        var (type, name) = Split(resource, ' ');
        var (kind, group) = Split(type, '.');
        return name.IndexOf('/') < 0
            ? new ResourceName(kind, group, "", name)
            : new ResourceName(kind, group, Split(name, '/').Before, Split(name, '/').After);
    }

    private static (string Before, string After) Split(string text, char separator)
    {
        var i = text.IndexOf(separator);
        return i < 0 ? (text, "") : (text.Substring(0, i), text.Substring(i + 1));
    }
}
