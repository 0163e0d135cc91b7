using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers the objects that need little more than the table.</summary>
internal static class PlainObjectLowering
{
    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var root = Start(declaration, context);
        PartLowering.Fill(declaration, root, [], context);
        if (PartLowering.Property(declaration, "ImagePullSecrets") is { } secrets)
        {
            root.Set("imagePullSecrets", NamedList.FromTexts(PartLowering.Lower(secrets, context), "name"), secrets.Provenance);
        }

        switch (declaration.Type?.Kind)
        {
            case "Namespace":
                NamespaceLevels.Apply(declaration, root, context);
                break;
            case "PersistentVolumeClaim":
                VolumeClaims.Default(declaration, root.At(["spec"]));
                break;
            case "ResourceQuota" when PartLowering.Property(declaration, "Hard") is { } hard:
                Hard(hard, root);
                break;
        }

        return ObjectHead.Finish(declaration, root, context);
    }

    /// <summary>Starts an object. What belongs to the cluster as a whole belongs to no application, and gets no label by default.</summary>
    public static MapBuilder Start(MapNode declaration, LoweringContext context)
    {
        var type = declaration.Type;
        var isOfApplication = ResourceScopes.Of(type?.Kind ?? "", ResourceScopes.GroupOf(type?.ApiVersion)) == ResourceScope.Namespaced;
        return ObjectHead.Start(declaration, ObjectHead.Labels(declaration, isOfApplication ? PartLowering.Property(declaration, "Name") : null, context), context);
    }

    private static void Hard(ManifestNode hard, MapBuilder root)
    {
        if (hard is not MapNode map)
        {
            root.At(["spec"])?.Set("hard", hard);
            return;
        }

        foreach (var entry in map.Entries)
        {
            root.At(["spec", "hard"])?.Set(entry.Key, entry.Value, entry.KeyProvenance);
        }
    }
}
