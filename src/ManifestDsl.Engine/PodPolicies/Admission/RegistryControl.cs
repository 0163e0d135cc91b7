using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>
/// The control of the registries of images. An entry is a host, or a host and the beginning of a path, whole parts of it; an image without a host is of
/// docker.io, one without a path of its <c>library</c>.
/// </summary>
internal static class RegistryControl
{
    private const string Hub = "docker.io";
    private const string OtherHub = "index.docker.io";
    private const string Library = "library";
    private const string EndOfName = "([:@]|$)";
    private const string EndOfPart = "([/:@]|$)";

    // The first part of a name is a host when it has a point, a colon or an upper-case letter, or is localhost.
    private const string NamesHost = "^(localhost|[^/]*[.:A-Z][^/]*)/";

    public static void Add(PodPolicy policy, ControlList controls)
    {
        if (policy.Registries is not { } registries)
        {
            return;
        }

        var hosted = new List<string>();
        var bare = new List<string>();
        foreach (var registry in registries)
        {
            Read(registry.TrimEnd('/'), hosted, bare);
        }

        var conditions = new List<string>();
        if (hosted.Count > 0)
        {
            conditions.Add($"c.image.matches({Begins(hosted)})");
        }

        if (bare.Count > 0)
        {
            conditions.Add($"(!c.image.matches({CelText.Literal(NamesHost)}) && c.image.matches({Begins(bare)}))");
        }

        controls.Containers(
            PodControls.Registries,
            "Registries",
            "has(c.image)" + (conditions.Count == 0 ? "" : $" && !({string.Join(" || ", conditions)})"),
            $"must take their images from {ContainerControls.Choice(registries)}",
            onWindows: true);
    }

    private static string Begins(List<string> patterns) => CelText.Literal($"^({string.Join("|", patterns)})");

    private static void Read(string entry, List<string> hosted, List<string> bare)
    {
        var slash = entry.IndexOf('/');
        var host = slash < 0 ? entry : entry.Substring(0, slash);
        var path = slash < 0 ? "" : entry.Substring(slash + 1);
        if (!ImageSyntax.NamesHost(entry, host.Length) || host == OtherHub)
        {
            // No image is of it: its full name begins with a host, and that of the hub with docker.io.
            return;
        }

        if (host != Hub)
        {
            hosted.Add(CelText.Pattern(host) + "/" + (path.Length == 0 ? "" : CelText.Pattern(path) + EndOfPart));
            return;
        }

        foreach (var pattern in OfHub(path))
        {
            hosted.Add("(index\\.)?docker\\.io/" + pattern);
            bare.Add(pattern);
        }
    }

    /// <summary>What follows the host of an image of docker.io, with the library's name written and left out.</summary>
    private static ImmutableArray<string> OfHub(string path)
    {
        var quoted = CelText.Pattern(path);
        return path switch
        {
            "" => [""],
            Library => [Library + "/", "[^/]*$"],
            _ when path.StartsWith(Library + "/", StringComparison.Ordinal) => [quoted + EndOfPart, CelText.Pattern(path.Substring(Library.Length + 1)) + EndOfName],
            _ when path.IndexOf('/') < 0 => [quoted + "/"],
            _ => [quoted + EndOfPart],
        };
    }
}
