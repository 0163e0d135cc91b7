using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>What the generator's name of an object says: <c>Deployment.apps demo/hello</c>.</summary>
internal readonly record struct ResourceName(string Kind, string Group, string Namespace, string Name)
{
    /// <summary>True for a group that only Kubernetes and its own projects may use: core, <c>apps</c>, <c>networking.k8s.io</c>.</summary>
    public bool IsKubernetes => Group.IndexOf('.') < 0 || Group.EndsWith(".k8s.io", StringComparison.Ordinal);

    public static ResourceName Of(CompiledManifest manifest)
    {
        if (manifest.Resource is not { } resource)
        {
            return new ResourceName("", "", "", manifest.Declaration);
        }

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
