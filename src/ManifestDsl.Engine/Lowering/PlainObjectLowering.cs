using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers the objects that need nothing but the table.</summary>
internal static class PlainObjectLowering
{
    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var type = declaration.Type;

        // What belongs to the cluster as a whole belongs to no application.
        var isOfApplication = ResourceScopes.Of(type?.Kind ?? "", ResourceScopes.GroupOf(type?.ApiVersion)) == ResourceScope.Namespaced;
        var labels = ObjectHead.Labels(declaration, isOfApplication ? PartLowering.Property(declaration, "Name") : null);
        var root = ObjectHead.Start(declaration, labels, context);
        PartLowering.Fill(declaration, root, [], context);
        if (PartLowering.Property(declaration, "ImagePullSecrets") is { } secrets)
        {
            root.Set("imagePullSecrets", NamedList.FromTexts(PartLowering.Lower(secrets, context), "name"), secrets.Provenance);
        }

        if (type?.Kind == "PersistentVolumeClaim")
        {
            VolumeClaims.Default(declaration, root);
        }

        return ObjectHead.Finish(declaration, root, context);
    }
}
