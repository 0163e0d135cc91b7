using CsCheck;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;

namespace ManifestDsl.Engine.Tests.Hardening;

/// <summary>Random pods of every workload kind, with all kinds of containers.</summary>
internal static class RandomPods
{
    /// <summary>What is stated is secure; anything may be missing, null or empty.</summary>
    public static readonly Gen<KubernetesObject> WithoutInsecureValues = Objects(secure: true);

    /// <summary>Anything may be missing, null, empty, unknown, secure or insecure.</summary>
    public static readonly Gen<KubernetesObject> Any = Objects(secure: false);

    private static Gen<ManifestNode?> Value(bool secure, TreeValue[] good, params TreeValue[] bad)
    {
        ManifestNode?[] values = [null, null, Tree.Null, .. good.Select(value => value.Node)];
        return OneOf(secure ? values : [.. values, Tree.Unknown, .. bad.Select(value => value.Node)]);
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<ManifestNode?> Seccomp(bool secure) => Value(
        secure,
        [Tree.Map(), Tree.Map(("type", "RuntimeDefault")), Tree.Map(("type", "Localhost"), ("localhostProfile", "a.json"))],
        Tree.Map(("type", "Unconfined")),
        Tree.Map(("type", Tree.Unknown)));

    private static Gen<ManifestNode?> PodContext(bool secure) => Gen.Select(
        Value(secure, [true], false),
        Value(secure, [10001], 0),
        Seccomp(secure),
        Gen.Int[0, 5],
        (nonRoot, user, seccomp, shape) => Context(secure, shape, ("runAsNonRoot", nonRoot), ("runAsUser", user), ("seccompProfile", seccomp)));

    private static Gen<ManifestNode?> ContainerContext(bool secure) => Gen.Select(
        PodContext(secure),
        Value(secure, [true], false),
        Value(secure, [false], true),
        Value(secure, [false], true),
        Value(
            secure,
            [Tree.Map(), Tree.Map(("add", Tree.List("NET_BIND_SERVICE"))), Tree.Map(("drop", Tree.List("ALL")), ("add", Tree.List()))],
            Tree.Map(("add", Tree.List("SYS_ADMIN"))),
            Tree.Map(("add", Tree.List("ALL"))),
            Tree.Map(("add", Tree.List(Tree.Unknown))),
            Tree.Map(("drop", Tree.List("NET_RAW")))),
        (context, root, escalation, privileged, capabilities) => context is MapNode map
            ? Fields(map, ("readOnlyRootFilesystem", root), ("allowPrivilegeEscalation", escalation), ("privileged", privileged), ("capabilities", capabilities))
            : context);

    private static Gen<ManifestNode> Container(bool secure, string name) =>
        ContainerContext(secure).Select(context => (ManifestNode)Fields(Tree.Map(("name", name)), ("securityContext", context)));

    private static Gen<KubernetesObject> Objects(bool secure) => Gen.Select(
        OneOf(PodSpecLocation.All.ToArray()).Select(location => location.Kind),
        PodContext(secure),
        Container(secure, "app").Array[1, 3],
        Container(secure, "init").Array[0, 2],
        Container(secure, "debug").Array[0, 2],
        Value(secure, ["linux", "windows"]),
        (kind, context, containers, init, ephemeral, os) => new SamplePod(Fields(
            Tree.Map(("containers", List(containers))),
            ("securityContext", context),
            ("os", os is null ? null : Tree.Map(("name", os))),
            ("initContainers", init.Length == 0 ? null : List(init)),
            ("ephemeralContainers", ephemeral.Length == 0 ? null : List(ephemeral)))).As(kind));

    private static ListNode List(ManifestNode[] items) => new([.. items], Tree.Written);

    private static ManifestNode? Context(bool secure, int shape, params (string, ManifestNode?)[] fields) => shape switch
    {
        0 => null,
        1 => Tree.Null,
        2 when !secure => Tree.Unknown,
        _ => Fields(Tree.Map(), fields),
    };

    private static MapNode Fields(MapNode map, params (string Key, ManifestNode? Value)[] fields) =>
        fields.Aggregate(map, (current, field) => field.Value is null ? current : current.With(field.Key, field.Value));
}
