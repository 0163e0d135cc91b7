using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Lowering.Patches;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>A policy as objects of a cluster before Kubernetes 1.25: a PodSecurityPolicy, the role to use it and its bindings.</summary>
internal static class LegacyObjects
{
    /// <summary>The objects, the policy first. The role and its bindings follow from it: what is declared in their place is taken instead.</summary>
    public static ImmutableArray<KubernetesObject> Of(PodPolicy policy, LoweringContext context)
    {
        Limitations.Report(policy, context);
        var root = Policy(policy, context);
        return
        [
            new KubernetesObject(root, ManifestTier.Dsl),
            .. LegacyAccess.Of(policy, root.Map("metadata")?.Map("labels"), context).Select(static made => new KubernetesObject(made, ManifestTier.Dsl, IsDerived: true)),
        ];
    }

    /// <summary>True for an object that a PodPolicy was made into: the version of the cluster chose its kind, and its bindings give nothing but the use of it.</summary>
    public static bool IsMade(MapNode root) => root.Type is { Tier: ManifestTier.Dsl, Name: "PodPolicy" };

    private static MapNode Policy(PodPolicy policy, LoweringContext context)
    {
        var declaration = policy.Declaration;
        var root = PlainObjectLowering.Start(declaration, context);
        root.Set("apiVersion", ScalarNode.FromText("policy/v1beta1", declaration.Provenance));
        root.Set("kind", ScalarNode.FromText("PodSecurityPolicy", declaration.Provenance));
        PartLowering.Fill(declaration, root, [], context);
        var effective = LevelControls.Apply(policy);
        foreach (var annotation in ProfileAnnotations.Of(effective))
        {
            root.At(["metadata", "annotations"])?.Set(annotation.Key, ScalarNode.FromText(annotation.Value, declaration.Provenance));
        }

        root.Set("spec", PodSecurityPolicySpec.Of(effective));
        if (PartLowering.Property(declaration, "Overrides") is { } overrides)
        {
            context.Report(
                DeclarationRules.Incomplete,
                FindingCause.BadValue,
                overrides,
                $"Overrides of PodPolicy '{policy.Name}' are of a ValidatingAdmissionPolicy, which Kubernetes {context.Version} has not: write Patches, which apply to the PodSecurityPolicy");
        }

        return PatchList.Apply(root.Build(), PartLowering.Property(declaration, "Patches"), context);
    }
}
