using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>The list of what was waived.</summary>
internal static class WaiversFile
{
    /// <summary>Its path in the output folder.</summary>
    public const string Path = "waivers.json";

    /// <summary>The file; null when nothing was waived.</summary>
    public static PlannedFile? Create(IReadOnlyList<CompiledWaiver> waivers) =>
        waivers.Count == 0 ? null : new PlannedFile(Path, JsonText.List("waivers", waivers, Write), "");

    private static void Write(JsonText json, CompiledWaiver waiver) => json
        .Field("rule", waiver.Rule)
        .Field("object", waiver.Resource)
        .Field("container", waiver.Container)
        .Field("reason", waiver.Reason)
        .Field("owner", waiver.Owner)
        .Field("expires", waiver.Expires)
        .Field("file", waiver.File)
        .Field("line", waiver.Line);
}
