using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>
/// The paths that a container names as places to write to: environment variables that mean such a folder by convention. The working directory and HOME are not
/// among them: they hold files of the image, which a volume would hide.
/// </summary>
internal static class WritablePlaces
{
    /// <summary>The absolute paths that no volume covers yet, each once; none when the mounts cannot be known.</summary>
    public static ImmutableArray<string> Of(MapNode container)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        var mounts = container["volumeMounts"];
        if (mounts.IsOpaque())
        {
            return [];
        }

        foreach (var item in container["env"].Items())
        {
            if (item is MapNode variable
                && variable.Text("name") is "TMPDIR" or "TMP" or "TEMP" or "XDG_CACHE_HOME"
                && variable.Text("value")?.TrimEnd('/') is { Length: > 1 } path
                && path[0] == '/'
                && path.IndexOf('$') < 0
                && !paths.Contains(path)
                && !IsMounted(mounts, path))
            {
                paths.Add(path);
            }
        }

        return paths.ToImmutable();
    }

    private static bool IsMounted(ManifestNode? mounts, string path)
    {
        foreach (var mount in mounts.Items())
        {
            // What cannot be known may well be the mount.
            if (mount is not MapNode map
                || map["mountPath"] is not ScalarNode { Text: var place }
                || path == place.TrimEnd('/')
                || path.StartsWith(place.TrimEnd('/') + "/", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
