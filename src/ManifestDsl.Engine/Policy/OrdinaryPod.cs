using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>What is taken for granted of a pod spec that other code completes.</summary>
public static class OrdinaryPod
{
    /// <summary>Fields that exempt a pod from rules. Hardly any pod sets them, so that one which says nothing here counts as one that does not.</summary>
    private static readonly ImmutableArray<string> Exemptions = ["os", "hostUsers"];

    /// <summary>The pod spec, of which an open one that says nothing of exemptions has none.</summary>
    public static MapNode Complete(MapNode spec)
    {
        foreach (var field in Exemptions)
        {
            // Rules read an explicit null as unset.
            if (spec.IsOpen && !spec.Contains(field))
            {
                spec = spec.With(field, ScalarNode.Null(Provenance.None));
            }
        }

        return spec;
    }
}
