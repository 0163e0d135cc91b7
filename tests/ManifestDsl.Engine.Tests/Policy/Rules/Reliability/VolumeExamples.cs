using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Reliability;

internal abstract class VolumeExamples(string id) : RuleExamples(id)
{
    protected static readonly SamplePod Mounted = Secure
        .With("volumes", Tree.List(Tree.Map(("name", "data"), ("emptyDir", Tree.Map()))))
        .With("containers.0.volumeMounts", Tree.List(Mount("data", "/data")));

    protected static MapNode Mount(TreeValue name, TreeValue path) => Tree.Map(("name", name), ("mountPath", path));
}

internal sealed class VolumeExistsExamples() : VolumeExamples("MDSL3027")
{
    private const string Name = "containers.0.volumeMounts.0.name";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("there is one", Mounted),
        Passes("a claim template", Mounted.With(Name, "store").As("StatefulSet", ("spec.volumeClaimTemplates.0.metadata.name", "store"))),
        Fails("another name", Mounted.With(Name, "cache")),
        Fails("no volumes", Mounted.Without("volumes")),
        Fails("a device", Secure.With("containers.0.volumeDevices", Tree.List(Tree.Map(("name", "disk"))))),
        Fails("another claim template", Mounted.With(Name, "cache").As("StatefulSet", ("spec.volumeClaimTemplates.0.metadata.name", "store"))),
        CannotBeKnown("a name unknown", Mounted.With(Name, Tree.Unknown)),
        CannotBeKnown("the name of a volume unknown", Mounted.With(Name, "cache").With("volumes.1.name", Tree.Unknown)),
        CannotBeKnown("volumes unknown", Mounted.With("volumes", Tree.Unknown)),
        CannotBeKnown("claim templates unknown", Mounted.With(Name, "cache").As("StatefulSet", ("spec.volumeClaimTemplates", Tree.Unknown))),
    ];
}

internal sealed class UnusedVolumeExamples() : VolumeExamples("MDSL3028")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("mounted", Mounted),
        Passes("a device", Mounted.Without("containers.0.volumeMounts").With("containers.0.volumeDevices", Tree.List(Tree.Map(("name", "data"))))),
        Fails("not mounted", Mounted.Without("containers.0.volumeMounts")),
        CannotBeKnown("mounts unknown", Mounted.With("containers.0.volumeMounts", Tree.Unknown)),
        CannotBeKnown("a container unknown", Mounted.Without("containers.0.volumeMounts").With("containers.1", Tree.Unknown)),
        CannotBeKnown("the name of a volume unknown", Mounted.With("volumes.1.name", Tree.Unknown)),
    ];
}

internal sealed class MountPathExamples() : VolumeExamples("MDSL3029")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("one", Mounted),
        Passes("two paths", Mounted.With("containers.0.volumeMounts.1", Mount("data", "/cache"))),
        Fails("one path twice", Mounted.With("containers.0.volumeMounts.1", Mount("other", "/data"))),
        CannotBeKnown("a path unknown", Mounted.With("containers.0.volumeMounts.1", Mount("other", Tree.Unknown))),
    ];
}

internal sealed class VolumeNameExamples() : VolumeExamples("MDSL3030")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("different names", Mounted.With("volumes.1.name", "cache")),
        Fails("one name twice", Mounted.With("volumes.1.name", "data")),
        CannotBeKnown("a name unknown", Mounted.With("volumes.1.name", Tree.Unknown)),
    ];
}

internal sealed class MountAtRootExamples() : VolumeExamples("MDSL3031")
{
    private const string Path = "containers.0.volumeMounts.0.mountPath";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("a directory", Mounted),
        Fails("the root", Mounted.With(Path, "/")),
        Fails("the root with more slashes", Mounted.With(Path, "//")),
        CannotBeKnown("unknown", Mounted.With(Path, Tree.Unknown)),
    ];
}

internal sealed class SubPathExamples() : VolumeExamples("MDSL3032")
{
    private const string Path = "containers.0.volumeMounts.0.subPath";
    private static readonly SamplePod Configured = Mounted.With("volumes.0", Tree.Map(("name", "data"), ("configMap", Tree.Map(("name", "settings")))));

    public override IEnumerable<RuleExample> All =>
    [
        Passes("a ConfigMap without one", Configured),
        Passes("of another volume", Mounted.With(Path, "a")),
        Passes("an empty one", Configured.With(Path, "")),
        Fails("of a ConfigMap", Configured.With(Path, "app.json")),
        Fails("of a Secret", Mounted.With("volumes.0", Tree.Map(("name", "data"), ("secret", Tree.Map(("secretName", "tls"))))).With(Path, "tls.crt")),
        CannotBeKnown("unknown", Configured.With(Path, Tree.Unknown)),
        CannotBeKnown("volumes unknown", Configured.With(Path, "app.json").With("volumes", Tree.Unknown)),
    ];
}

internal sealed class EmptyDirSizeExamples() : VolumeExamples("MDSL3033")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no volumes", Secure),
        Passes("a limit", Mounted.With("volumes.0.emptyDir.sizeLimit", Tree.Quantity("64Mi"))),
        Fails("no limit", Mounted),
        CannotBeKnown("limit unknown", Mounted.With("volumes.0.emptyDir.sizeLimit", Tree.Unknown)),
        CannotBeKnown("volume unknown", Mounted.With("volumes.0.emptyDir", Tree.Unknown)),
    ];
}
