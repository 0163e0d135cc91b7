using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Analyzers;

/// <summary>What a diagnostic says beside its message, for tools that read the compiler's error log (SARIF).</summary>
public static class FindingProperties
{
    /// <summary>The identity of the object, for example <c>Deployment.apps shop/api</c>.</summary>
    public const string Object = "ManifestDsl.Object";

    /// <summary>The name of the container; missing for findings about the pod or the object.</summary>
    public const string Container = "ManifestDsl.Container";

    internal static ImmutableDictionary<string, string?> Of(Finding finding, ImmutableDictionary<string, string?> properties)
    {
        if (finding.Object is { } obj)
        {
            properties = properties.Add(Object, obj.Identity.Trim());
        }

        return finding.Container is { } container ? properties.Add(Container, container) : properties;
    }
}
