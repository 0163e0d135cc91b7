using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering.Patches;

/// <summary>Applies the patches of a declaration to its object, in their order. A patch that has no place in the object is a problem at its path, and changes nothing.</summary>
public static class PatchList
{
    /// <summary>The key of the patches in the tree of a model, which has no property for them.</summary>
    public const string ModelKey = "$patches";

    /// <summary>Where patches are kept that cannot be known: they must not get lost.</summary>
    private const string UnknownPatches = "patches";

    /// <summary>The object with the patches.</summary>
    /// <param name="root">The object in API form.</param>
    /// <param name="patches">The list of patches; null for none.</param>
    /// <param name="context">Gets the problems.</param>
    internal static MapNode Apply(MapNode root, ManifestNode? patches, LoweringContext context)
    {
        if (patches is UnknownNode)
        {
            return root.With(UnknownPatches, patches);
        }

        foreach (var item in (patches as ListNode)?.Items ?? [])
        {
            root = item is UnknownNode ? root.With(UnknownPatches, item) : Apply(root, item as MapNode, context);
        }

        return root;
    }

    private static MapNode Apply(MapNode root, MapNode? patch, LoweringContext context)
    {
        if (patch?["Path"] is not { } pathNode || patch["Value"] is UnknownNode)
        {
            return root;
        }

        var subject = $"{root.Text("kind")} '{root.Map("metadata")?.Text("name")}'";
        if (pathNode is not ScalarNode { AsText: { } text })
        {
            return root;
        }

        if (PatchPath.Parse(text, out var problem) is not { } path)
        {
            context.Report(
                DeclarationRules.PatchPath,
                FindingCause.BadValue,
                pathNode,
                $"A patch of {subject} has no path: of '{text}', {problem}; write it like spec.template.spec.containers[web].image");
            return root;
        }

        var isSet = patch.Type?.Name == "SetPatch";
        var value = isSet ? PartLowering.Property(patch, "Value") : null;
        if (isSet && value is null)
        {
            context.Report(
                DeclarationRules.PatchValue,
                FindingCause.BadValue,
                pathNode,
                $"A patch of {subject} sets '{text}' to null: write Patch.Remove(\"{text}\") to remove it");
            return root;
        }

        var lowered = value is null ? null : PatchValue.Lower(value, subject, context);
        if (value is not null && lowered is null)
        {
            return root;
        }

        var allowUnknown = patch.Scalar("AllowUnknown")?.AsBoolean == true;
        var type = ApiSchema.Find(root.Text("apiVersion") ?? "", root.Text("kind") ?? "");
        return new PatchRun(path, pathNode, lowered, allowUnknown, subject, context).Apply(root, type);
    }
}
