using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>hostPaths.</summary>
internal sealed class HostPathFixtures() : ControlFixtures(PodControls.HostPaths)
{
    private const string Volume = "hostPath";

    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        if (context.Policy.HostPaths is not { } allowed)
        {
            return [];
        }

        // Then no volume of the kind is accepted, and all are refused for that too.
        var isKindRefused = context.Policy.Volumes is { } kinds && !kinds.Contains(Volume);
        ImmutableArray<string> also = isKindRefused ? [PodControls.Volumes] : [];
        var accepted = isKindRefused ? [] : allowed.Select(path => Pod(context, Below(path.PathPrefix), path.ReadOnly));
        var refused = Beside(allowed).Where(path => !allowed.Any(prefix => IsBelow(path, prefix))).Select(path => Pod(context, path, isReadOnly: true));
        var writable = allowed.Where(static path => path.ReadOnly).Select(static path => Below(path.PathPrefix))
            .Where(path => !allowed.Any(prefix => !prefix.ReadOnly && IsBelow(path, prefix))).Select(path => Pod(context, path, isReadOnly: false));
        return [.. Accepted(context, [.. accepted, context.Base]), .. Refused(context, "", refused, also), .. Refused(context, "-writable", writable, also)];
    }

    /// <summary>A folder in a folder.</summary>
    public static string Below(string prefix) => prefix.TrimEnd('/') + "/fixture";

    // What starts with the same letters is another folder.
    private static IEnumerable<string> Beside(ImmutableArray<AllowedHostPath> allowed) =>
        [.. allowed.Where(static path => path.PathPrefix.TrimEnd('/').Length > 0).Select(static path => path.PathPrefix.TrimEnd('/') + "-other"), "/other-fixture"];

    private static bool IsBelow(string path, AllowedHostPath prefix) =>
        prefix.PathPrefix.TrimEnd('/') is var folder && (path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal));

    private static PodDraft Pod(FixtureContext context, string path, bool isReadOnly) => context.Base with
    {
        VolumeKind = Volume,
        VolumeSource = PlainNodes.Map(("path", PlainNodes.Text(path))),
        IsVolumeReadOnly = isReadOnly,
    };
}
