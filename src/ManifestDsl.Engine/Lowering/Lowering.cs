using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Turns the tree of one declaration into Kubernetes objects in API form.</summary>
public static class Lowering
{
    /// <summary>Lowers one declaration.</summary>
    /// <param name="declaration">The map of a DSL object or of a KubernetesClient model.</param>
    /// <param name="defaultNamespace">The namespace of objects that live in one and name none; null for none.</param>
    public static LoweringResult Lower(MapNode declaration, string? defaultNamespace)
    {
        var context = new LoweringContext(declaration, defaultNamespace);
        if (declaration.Type is not { Tier: ManifestTier.Dsl } type)
        {
            return RawLowering.Lower(declaration, context);
        }

        switch (type.Kind)
        {
            case null:
                context.Report(
                    DeclarationRules.Incomplete,
                    FindingCause.BadValue,
                    declaration,
                    $"{type.Name} is only a part of a Kubernetes object: declare the object that contains it");
                return new LoweringResult([], context.Problems);
            case "Service":
                return context.Result(ServiceLowering.Lower(declaration, context));
            case "ServiceAccount" or "ConfigMap" or "Namespace":
                return context.Result(PlainObjectLowering.Lower(declaration, context));
            case "CustomResource":
                return context.Result(CustomResourceLowering.Lower(declaration, context));
            default:
                return WorkloadLowering.Lower(declaration, context);
        }
    }
}
