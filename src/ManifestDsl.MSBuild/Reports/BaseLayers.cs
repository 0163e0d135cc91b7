using System.Text.Json;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>Which layers of an image are those of its base image, by its history. Says nothing rather than something wrong: it only tells where an update has to be made.</summary>
internal static class BaseLayers
{
    /// <summary>
    /// The ids of the layers; null when the history does not tell. A base image ends with the command that it would run, which makes no layer: the last such
    /// entry before the last layer of all is where the base ends.
    /// </summary>
    public static HashSet<string>? Of(ReportNode? metadata)
    {
        if (metadata is not { } node
            || !TryGet(node.Value, "ImageConfig", JsonValueKind.Object, out var config)
            || !TryGet(config, "history", JsonValueKind.Array, out var history)
            || !TryGet(config, "rootfs", JsonValueKind.Object, out var files)
            || !TryGet(files, "diff_ids", JsonValueKind.Array, out var ids))
        {
            return null;
        }

        var (layers, ofBase, sinceCommand) = (0, 0, 0);
        var pending = false;
        foreach (var entry in history.EnumerateArray())
        {
            if (entry.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            if (!entry.TryGetProperty("empty_layer", out var empty) || empty.ValueKind != JsonValueKind.True)
            {
                // A command counts once a layer follows it.
                (ofBase, pending) = pending ? (sinceCommand, false) : (ofBase, pending);
                layers++;
            }
            else if (IsCommand(entry))
            {
                (sinceCommand, pending) = (layers, true);
            }
        }

        return ofBase > 0 && layers == ids.GetArrayLength() ? [.. ids.EnumerateArray().Take(ofBase).Select(static id => id.ToString())] : null;
    }

    private static bool IsCommand(JsonElement entry) =>
        TryGet(entry, "created_by", JsonValueKind.String, out var by)
        && by.GetString() is { } command
        && (command.StartsWith("CMD ", StringComparison.Ordinal) || command.IndexOf("#(nop)  CMD ", StringComparison.Ordinal) >= 0);

    private static bool TryGet(JsonElement parent, string field, JsonValueKind kind, out JsonElement value) => parent.TryGetProperty(field, out value) && value.ValueKind == kind;
}
