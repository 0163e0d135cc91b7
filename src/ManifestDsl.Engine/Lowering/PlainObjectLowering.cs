using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers the objects that need little more than the table: ServiceAccount, ConfigMap, Namespace.</summary>
internal static class PlainObjectLowering
{
    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        // A namespace holds many applications, so that no application's name labels it.
        var isNamespace = declaration.Type?.Kind == "Namespace";
        var labels = ObjectHead.Labels(declaration, isNamespace ? null : PartLowering.Property(declaration, "Name"));
        var root = ObjectHead.Start(declaration, labels, context);
        PartLowering.Fill(declaration, root, [], context);
        if (isNamespace)
        {
            PodSecurityLabel(declaration, root, "Enforce", "pod-security.kubernetes.io/enforce");
            PodSecurityLabel(declaration, root, "Warn", "pod-security.kubernetes.io/warn");
            PodSecurityLabel(declaration, root, "Audit", "pod-security.kubernetes.io/audit");
        }
        else if (PartLowering.Property(declaration, "ImagePullSecrets") is { } secrets)
        {
            root.Set("imagePullSecrets", NamedList.FromTexts(secrets, "name"), secrets.Provenance);
        }

        return ObjectHead.Finish(declaration, root, context);
    }

    private static void PodSecurityLabel(MapNode declaration, MapBuilder root, string property, string label)
    {
        if (PartLowering.Property(declaration, property) is { } level)
        {
            root.At(["metadata", "labels"])?.Set(label, level);
        }
    }
}
