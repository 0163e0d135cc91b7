using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Name and namespace that a declared object will have, without lowering it.</summary>
internal static class DeclaredIdentity
{
    private static readonly string[] Targets = ["For", "Target"];

    /// <summary>The name; null when there is none.</summary>
    public static ManifestNode? Name(MapNode declaration) => Metadata(declaration, "name") ?? PartLowering.Property(declaration, "Name");

    /// <summary>The namespace; null when the object is in none, or nothing names one.</summary>
    public static ManifestNode? Namespace(MapNode declaration, LoweringContext context)
    {
        if (ResourceScopes.Of(declaration.Type?.Kind ?? "", ResourceScopes.GroupOf(declaration.Type?.ApiVersion)) != ResourceScope.Namespaced)
        {
            return null;
        }

        return Metadata(declaration, "namespace")
            ?? PartLowering.Property(declaration, "Namespace")
            ?? OfTarget(declaration, context)
            ?? (context.DefaultNamespaceOf(declaration) is { } text ? ScalarNode.FromText(text, declaration.Provenance) : null);
    }

    /// <summary>An object that is about a workload is in its namespace.</summary>
    private static ManifestNode? OfTarget(MapNode declaration, LoweringContext context)
    {
        foreach (var property in Targets)
        {
            if (References.Declared(PartLowering.Property(declaration, property)) is { } target)
            {
                return Namespace(target, context);
            }
        }

        return null;
    }

    private static ManifestNode? Metadata(MapNode declaration, string field) => PartLowering.Property(declaration, "Overrides") switch
    {
        MapNode overrides => overrides.Find("metadata", field),
        var unknown => unknown,
    };
}
