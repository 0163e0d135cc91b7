using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Claims of storage, as objects and as templates of a StatefulSet.</summary>
internal static class VolumeClaims
{
    /// <summary>A claim must say who may mount it: one node, unless it says something else.</summary>
    public static void Default(MapNode claim, MapBuilder? spec)
    {
        if (PartLowering.Property(claim, "AccessModes") is null)
        {
            var mode = ScalarNode.FromText("ReadWriteOnce", claim.Provenance);
            spec?.Set("accessModes", new ListNode([mode], claim.Provenance));
        }
    }
}
