using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Tests.Policy;

namespace ManifestDsl.Engine.Tests.Hardening;

/// <summary>
/// The Pod Security "restricted" checks of the fields that hardening fills, written from the standard and apart from the
/// engine's own reading of a security context.
/// </summary>
internal static class Restricted
{
    public static IEnumerable<string> Violations(MapNode spec)
    {
        var windows = Text(spec, "os.name") == "windows";
        var containers = new[] { "initContainers", "containers", "ephemeralContainers" }
            .SelectMany(field => (Tree.At(spec, field) as ListNode)?.Items ?? [])
            .ToList();

        if (Text(spec, "securityContext.runAsNonRoot") == "false")
        {
            yield return "pod runAsNonRoot=false";
        }

        if (Text(spec, "securityContext.runAsUser") == "0")
        {
            yield return "pod runAsUser=0";
        }

        if (!windows && IsMap(spec, "securityContext.seccompProfile") && !HasProfile(spec))
        {
            yield return "pod seccompProfile";
        }

        foreach (var violation in containers.SelectMany(container => OfContainer(spec, container, windows)))
        {
            yield return violation;
        }
    }

    private static IEnumerable<string> OfContainer(MapNode spec, ManifestNode container, bool windows)
    {
        var name = Text(container, "name");
        if ((Text(container, "securityContext.runAsNonRoot") ?? Text(spec, "securityContext.runAsNonRoot")) != "true")
        {
            yield return name + ": runAsNonRoot != true";
        }

        if (Text(container, "securityContext.runAsUser") == "0")
        {
            yield return name + ": runAsUser=0";
        }

        if (Text(container, "securityContext.privileged") == "true")
        {
            yield return name + ": privileged";
        }

        if (windows)
        {
            yield break;
        }

        if (Text(container, "securityContext.allowPrivilegeEscalation") != "false")
        {
            yield return name + ": allowPrivilegeEscalation != false";
        }

        if (!Names(container, "securityContext.capabilities.drop").Contains("ALL")
            || Names(container, "securityContext.capabilities.add").Any(capability => capability != "NET_BIND_SERVICE"))
        {
            yield return name + ": unrestricted capabilities";
        }

        // A profile replaces the pod's as a whole, also one that states no type.
        if (!HasProfile(IsMap(container, "securityContext.seccompProfile") ? container : spec))
        {
            yield return name + ": seccompProfile";
        }
    }

    private static bool HasProfile(ManifestNode node) => Text(node, "securityContext.seccompProfile.type") is "RuntimeDefault" or "Localhost";

    private static bool IsMap(ManifestNode node, string path) => Tree.At(node, path) is MapNode;

    private static string? Text(ManifestNode node, string path) =>
        Tree.At(node, path) is ScalarNode { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;

    private static IEnumerable<string> Names(ManifestNode node, string path) =>
        ((Tree.At(node, path) as ListNode)?.Items ?? []).OfType<ScalarNode>().Select(item => item.Text);
}
