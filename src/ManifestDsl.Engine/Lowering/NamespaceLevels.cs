using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Rules.PodPolicies;

namespace ManifestDsl.Engine.Lowering;

/// <summary>The Pod Security labels of a Namespace that follow from its policy. What the declaration says itself stays.</summary>
/// <remarks>
/// Enforce gives the labels enforce, audit and warn, Warn the last two, Audit its own: whoever is refused is told why, and what is let pass is written down. Clusters
/// before 1.23 know nothing of the labels, and on an update they would begin to count without anybody having decided it: there they get none.
/// </remarks>
internal static class NamespaceLevels
{
    private const string Prefix = "pod-security.kubernetes.io/";
    private const string Enforce = "enforce";

    public static void Apply(MapNode declaration, MapBuilder root, LoweringContext context)
    {
        var policy = PartLowering.Property(declaration, "Policy");
        if (policy is MapNode declared)
        {
            var name = DeclaredIdentity.Name(declared);
            References.Note(policy, declared, name, null, context, isLocal: false);
        }

        if (policy is null || context.Version.Minor < EnforcedLevel.Since || root.At(["metadata", "labels"]) is not { } labels)
        {
            return;
        }

        var level = policy is MapNode map ? PartLowering.Property(map, "Level") : policy;
        if (level is null)
        {
            context.Report(
                DeclarationRules.NoLevel,
                FindingCause.BadValue,
                policy,
                $"{context.Subject} gets no Pod Security labels from PodPolicy '{(policy as MapNode)?.Text("Name")}', which has no Level: set Level of the policy, or remove Policy");
            return;
        }

        var version = policy is MapNode versioned ? PartLowering.Property(versioned, "LevelVersion") : null;
        foreach (var mode in Modes(policy is MapNode moded ? PartLowering.Property(moded, "Mode") : policy))
        {
            // A level of its own has a version of its own.
            if (!labels.Contains(Prefix + mode))
            {
                labels.Set(Prefix + mode, level);
                if (version is not null && !labels.Contains($"{Prefix}{mode}-version"))
                {
                    labels.Set($"{Prefix}{mode}-version", version);
                }
            }
        }
    }

    /// <summary>The labels of a mode. One that cannot be known may be any.</summary>
    private static ImmutableArray<string> Modes(ManifestNode? mode) => (mode as ScalarNode)?.AsText switch
    {
        "Audit" => ["audit"],
        "Warn" => ["audit", "warn"],
        _ => [Enforce, "audit", "warn"],
    };
}
