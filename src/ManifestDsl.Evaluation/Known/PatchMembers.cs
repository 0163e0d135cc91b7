using ManifestDsl.Engine.Lowering.Patches;
using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>ManifestDsl.PatchExtensions</c>: the patches of a model travel with it, for lowering to apply.</summary>
internal static class PatchMembers
{
    public const string Type = "ManifestDsl.PatchExtensions";

    public static void Register(MemberTable table) => table.Add(Type, "WithPatches", WithPatches);

    private static Value WithPatches(KnownCall call)
    {
        if (call.FirstUnknown() is { } unknown)
        {
            return unknown;
        }

        if (call.Arguments is not [ObjectValue model, ListValue patches])
        {
            return call.Unknown("'WithPatches' takes a KubernetesClient model and patches, and one of them is null here");
        }

        // At run time it is the same object: here a copy, so that only what the call returns has the patches.
        var patched = model.Clone(model.Origin);
        var all = new List<Value>((model[PatchList.ModelKey] as ListValue)?.Items ?? []);
        all.AddRange(patches.Items);
        patched.Set(PatchList.ModelKey, new ListValue(patches.Type, patches.Origin, all), patches.Origin);
        return patched;
    }
}
