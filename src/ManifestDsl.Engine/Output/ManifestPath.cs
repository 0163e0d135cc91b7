using System.Text;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Output;

/// <summary>Where the build writes an object, relative to the output folder, with <c>/</c>.</summary>
public static class ManifestPath
{
    /// <summary>The path of the file.</summary>
    /// <param name="obj">The object.</param>
    /// <param name="className">The name of the class that declares it.</param>
    /// <param name="environment">The folder of the environment; null for an object that belongs to none.</param>
    /// <param name="layout">How objects are laid out.</param>
    public static string Of(KubernetesObject obj, string className, string? environment, FileLayout layout) =>
        (environment is null ? "" : FileName(environment) + "/") + layout switch
        {
            FileLayout.PerClass => className + ".yaml",
            FileLayout.Single => "manifests.yaml",
            _ => (obj.Namespace.Length > 0 ? FileName(obj.Namespace) + "/" : "") + FileName(NameOf(obj)) + "." + obj.Kind.ToLowerInvariant() + ".yaml",
        };

    private static string NameOf(KubernetesObject obj) =>
        obj.Name.Length > 0 ? obj.Name : obj.Root.Map("metadata")?.Text("generateName")?.TrimEnd('-') is { Length: > 0 } generated ? generated : "unnamed";

    /// <summary>A name as that of a file or folder: RBAC names may hold characters that a file name cannot, such as the colon of <c>system:node</c>.</summary>
    public static string FileName(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            text.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' ? c : '_');
        }

        return text.ToString();
    }
}
