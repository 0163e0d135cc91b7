using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Turns the tree of one declaration into Kubernetes objects in API form.</summary>
public static class Lowering
{
    /// <summary>Lowers one declaration.</summary>
    /// <param name="declaration">The map of a DSL object or of a KubernetesClient model.</param>
    /// <param name="defaultNamespace">The namespace of objects that live in one and name none; null for none.</param>
    /// <param name="partOf">The application of which the class's objects are parts; null for none.</param>
    /// <param name="version">The version of the cluster; null for the latest known one.</param>
    public static LoweringResult Lower(MapNode declaration, string? defaultNamespace, string? partOf = null, KubernetesVersion? version = null)
    {
        // It is declared here, wherever else it is declared too.
        declaration = declaration.Without(DeclaringNamespace.Key);
        var context = new LoweringContext(declaration, defaultNamespace, partOf, version);
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
            case { } kind when PodSpecLocation.Find(ResourceScopes.GroupOf(type.ApiVersion), kind) is not null:
                return WorkloadLowering.Lower(declaration, context);
            case { } when type.Name == "PodPolicy":
                return PodPolicyLowering.Lower(declaration, context);
            case { } kind:
                return context.Result(LowerKind(kind, declaration, context));
        }
    }

    /// <summary>Kinds of which the table says all need no line here.</summary>
    private static MapNode LowerKind(string kind, MapNode declaration, LoweringContext context) => kind switch
    {
        "Service" => ServiceLowering.Lower(declaration, context),
        "NetworkPolicy" => NetworkPolicyLowering.Lower(declaration, context),
        "Ingress" => IngressLowering.Lower(declaration, context),
        "HorizontalPodAutoscaler" => AutoscalerLowering.Lower(declaration, context),
        "Role" or "ClusterRole" => RoleLowering.Lower(declaration, context),
        "RoleBinding" or "ClusterRoleBinding" => BindingLowering.Lower(declaration, context),
        "PodDisruptionBudget" => DisruptionBudgetLowering.Lower(declaration, context),
        "CustomResource" => CustomResourceLowering.Lower(declaration, context),
        _ => PlainObjectLowering.Lower(declaration, context),
    };
}
