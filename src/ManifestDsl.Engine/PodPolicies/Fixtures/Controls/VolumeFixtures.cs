using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>volumes.</summary>
internal sealed class VolumeFixtures() : ControlFixtures(PodControls.Volumes)
{
    private const string HostPath = "hostPath";
    private const string Image = "image";
    private const int ImageVolumesSince = 35;

    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        if (context.Policy.Volumes is not { } allowed)
        {
            return [];
        }

        var accepted = VolumeSources.Kinds.Where(kind => allowed.Contains(kind) && IsKnown(kind, context) && (kind != HostPath || AllowedPath(context) is not null));
        var refused = VolumeSources.Kinds.Where(kind => !allowed.Contains(kind) && IsKnown(kind, context)).ToList();
        var isHostPath = refused is [HostPath] && AllowedPath(context) is null;
        return
        [
            .. Accepted(context, [.. accepted.Select(kind => Pod(context, kind)), context.Base]),
            .. Refused(context, "", refused.Select(kind => Pod(context, kind)), isHostPath ? [PodControls.HostPaths] : []),
        ];
    }

    private static bool IsKnown(string kind, FixtureContext context) => kind != Image || context.Version.Minor >= ImageVolumesSince;

    private static string? AllowedPath(FixtureContext context) =>
        context.Policy.HostPaths is not { } paths ? "/var/fixture" : paths.IsEmpty ? null : HostPathFixtures.Below(paths[0].PathPrefix);

    private static PodDraft Pod(FixtureContext context, string kind) => context.Base with
    {
        VolumeKind = kind,
        IsVolumeReadOnly = true,
        VolumeSource = kind switch
        {
            HostPath => PlainNodes.Map(("path", PlainNodes.Text(AllowedPath(context) ?? "/var/fixture"))),
            Image => PlainNodes.Map(("reference", PlainNodes.Text(context.Base.Container.Image))),
            _ => VolumeSources.Of(kind) ?? PlainNodes.Map(),
        },
    };
}
