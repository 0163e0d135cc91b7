using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.PodPolicies.Admission;
using ManifestDsl.Engine.PodPolicies.Legacy;

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

        var objects = context.Version.Minor < FirstWithoutPodSecurityPolicy ? LegacyObjects.Of(policy, context) : AdmissionObjects.Of(policy, context);
        return new LoweringResult([.. objects.Select(static root => new KubernetesObject(root, ManifestTier.Dsl))], context.Problems)
        {
            References = context.References,
            Policy = policy,
        };
    }
}
