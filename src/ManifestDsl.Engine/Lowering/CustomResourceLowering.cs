using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers an object of a kind that has no type: it is what was written.</summary>
internal static class CustomResourceLowering
{
    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var root = new MapBuilder(declaration.Provenance);
        PartLowering.Fill(declaration, root, [], context);
        Require("ApiVersion", "write group and version of the kind, such as argoproj.io/v1alpha1");
        Require("Kind", "write the kind, such as Rollout");
        if (ObjectHead.Labels(declaration, name: null, context) is { } labels)
        {
            root.At(["metadata"])?.Set("labels", labels);
        }

        var isNamespaced = PartLowering.Property(declaration, "ClusterScoped") is not ScalarNode { AsBoolean: true };
        if (isNamespaced && PartLowering.Property(declaration, "Namespace") is null && context.DefaultNamespace is { } space)
        {
            root.At(["metadata"])?.Set("namespace", ScalarNode.FromText(space, declaration.Provenance));
        }

        return ObjectHead.Finish(declaration, root, context);

        void Require(string property, string advice) =>
            context.Require(PartLowering.Property(declaration, property), declaration, $"{context.Subject} has no {property}", advice);
    }
}
