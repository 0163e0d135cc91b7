using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.PodPolicies.Admission;
using ManifestDsl.Engine.PodPolicies.Fixtures;
using ManifestDsl.Engine.PodPolicies.Legacy;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers a PodPolicy to what the cluster of the project understands.</summary>
internal static class PodPolicyLowering
{
    // The last version that has PodSecurityPolicy is 1.24.
    private const int FirstWithoutPodSecurityPolicy = 25;

    public static LoweringResult Lower(MapNode declaration, LoweringContext context)
    {
        if (new PodPolicyReader(declaration, context).Read() is not { } policy)
        {
            return new LoweringResult([], context.Problems) { References = context.References };
        }

        if (context.Problems.IsEmpty)
        {
            foreach (var (property, reason) in PodFixtures.Contradictions(policy))
            {
                var node = property is null ? null : PartLowering.Property(declaration, property);
                context.Report(DeclarationRules.Unsatisfiable, FindingCause.BadValue, node ?? declaration, $"No pod satisfies PodPolicy '{policy.Name}': {reason}");
            }
        }

        var objects = context.Version.Minor < FirstWithoutPodSecurityPolicy ? LegacyObjects.Of(policy, context) : Declared(AdmissionObjects.Of(policy, context));
        return new LoweringResult(objects, context.Problems)
        {
            References = context.References,
            Policy = policy,
        };
    }

    private static ImmutableArray<KubernetesObject> Declared(ImmutableArray<MapNode> roots) =>
        [.. roots.Select(static root => new KubernetesObject(root, ManifestTier.Dsl))];
}
