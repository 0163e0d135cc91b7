using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Images;

/// <summary>Workloads whose image the project builds.</summary>
internal abstract class BuiltImageExamples(string id) : RuleExamples(id)
{
    protected const string User = "containers.0.securityContext.runAsUser";
    protected const string NonRoot = "containers.0.securityContext.runAsNonRoot";
    protected const string Ports = "containers.0.ports";
    protected const string Mounts = "containers.0.volumeMounts";

    /// <summary>The example with the image of its container built from a Dockerfile.</summary>
    protected static RuleExample On(string dockerfile, RuleExample example) => Built(example, BuiltImageReader.Read(new DockerfileSource("Dockerfile", dockerfile) { Image = "example.org/app" })!);

    /// <summary>The example with the image of its container built by the SDK.</summary>
    protected static RuleExample OnSdk(string user, RuleExample example) => Built(example, BuiltImageReader.Read("app", hasRegistry: false, user, "", [])!);

    private static RuleExample Built(RuleExample example, BuiltImage image) => example with { Options = PolicyOptions.Default with { Images = new([image]) } };
}

internal sealed class ImageUserExamples() : BuiltImageExamples("MDSL2070")
{
    public override IEnumerable<RuleExample> All =>
    [
        On("FROM alpine:3.22\nUSER root", Fails("root", Secure)),
        On("FROM alpine:3.22\nCMD [\"x\"]", Fails("root of the base image", Secure)),
        On("FROM alpine:3.22\nUSER web", Fails("a name", Secure)),
        On("FROM node:22\nUSER node", Fails("a name with a number", Secure)),
        On("FROM node:22\nUSER node", Fails("hardened", SamplePod.Bare, ManifestTier.Dsl)),
        OnSdk("root", Fails("root in the project file", Secure)),
        On("FROM alpine:3.22\nUSER 10001", Passes("a number", Secure)),
        On("FROM node:22\nUSER node", Passes("a user of its own", Secure.With(User, 1000))),
        On("FROM node:22\nUSER node", Passes("a user of the pod", Secure.With("securityContext", Tree.Map(("runAsUser", 1000))))),
        On("FROM alpine:3.22\nUSER root", Passes("root is allowed", Secure.With(NonRoot, false))),
        On("FROM alpine:3.22\nUSER root", Passes("nothing said, as a rule of its own says", SamplePod.Bare)),
        OnSdk("", Passes("the default of the SDK", Secure)),
        DoesNotApply("an image of others", Secure),
        On("FROM alpine:3.22\nUSER root", DoesNotApply("Windows", Secure.With("os", Tree.Map(("name", "windows"))))),
        On("FROM ghcr.io/acme/base:1", CannotBeKnown("a base image of which nothing is known", Secure)),
        On("FROM alpine:3.22\nUSER $U", CannotBeKnown("a variable", Secure)),
        On("FROM alpine:3.22\nUSER root", CannotBeKnown("unknown user", Secure.With(User, Tree.Unknown))),
        On("FROM alpine:3.22\nUSER root", CannotBeKnown("unknown image", Secure.With("containers.0.image", Tree.Unknown))),
    ];
}

internal sealed class ForeignUserExamples() : BuiltImageExamples("MDSL2071")
{
    private const string Owning = "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nCOPY --chown=$APP_UID out /app\nUSER $APP_UID";

    public override IEnumerable<RuleExample> All =>
    [
        On(Owning, Fails("another", Secure.With(User, 2000))),
        On("FROM node:22\nRUN chown -R node:node /app\nUSER node", Fails("another than a name", Secure.With(User, 2000))),
        On("FROM alpine:3.22\nUSER 1000\nRUN touch /tmp/x", Fails("files of a RUN", Secure.With(User, 2000))),
        On(Owning, Passes("the same", Secure.With(User, 1654))),
        On(Owning, Passes("none", Secure)),
        On(Owning, Passes("root, which may all", Secure.With(User, 0))),
        On("FROM alpine:3.22\nCOPY out /app\nUSER 1000", Passes("files of root", Secure.With(User, 2000))),
        DoesNotApply("an image of others", Secure.With(User, 2000)),
        On("FROM alpine:3.22\nCOPY --chown=web out /app\nUSER web", CannotBeKnown("a name without a number", Secure.With(User, 2000))),
        On(Owning, CannotBeKnown("unknown", Secure.With(User, Tree.Unknown))),
    ];
}

internal sealed class ExposedPortExamples() : BuiltImageExamples("MDSL2072")
{
    private const string Exposing = "FROM alpine:3.22\nEXPOSE 8080 9000-9010 53/udp";

    public override IEnumerable<RuleExample> All =>
    [
        On(Exposing, Fails("another", With(8081))),
        On(Exposing, Fails("another protocol", With(8080, "UDP"))),
        On("FROM nginx:1.29\nEXPOSE 8443", Fails("neither of the file nor of its base image", With(8080))),
        On(Exposing, Passes("the same", With(8080))),
        On(Exposing, Passes("in a range", With(9003, "TCP"))),
        On(Exposing, Passes("UDP", With(53, "UDP"))),
        On(Exposing, Passes("none", Secure)),
        On("FROM nginx:1.29\nEXPOSE 8443", Passes("a port of the base image", With(80))),
        On("FROM alpine:3.22", Passes("an image that says nothing", With(8081))),
        DoesNotApply("an image of others", With(8081)),
        On("FROM ghcr.io/acme/base:1\nEXPOSE 8080", CannotBeKnown("a base image of which nothing is known", With(8081))),
        On("FROM alpine:3.22\nARG P\nEXPOSE 8080 $P", CannotBeKnown("a variable", With(8081))),
        On(Exposing, CannotBeKnown("an unknown port", Secure.With(Ports, Tree.List(Tree.Map(("containerPort", Tree.Unknown)))))),
        On(Exposing, CannotBeKnown("unknown ports", Secure.With(Ports, Tree.Unknown))),
    ];

    private static SamplePod With(int port, string? protocol = null) =>
        Secure.With(Ports, Tree.List(protocol is null ? Tree.Map(("containerPort", port)) : Tree.Map(("containerPort", port), ("protocol", protocol))));
}

internal sealed class ImageVolumeExamples() : BuiltImageExamples("MDSL2073")
{
    private const string Keeping = "FROM alpine:3.22\nVOLUME /data /log/";

    public override IEnumerable<RuleExample> All =>
    [
        On(Keeping, Fails("none", Secure)),
        On(Keeping, Fails("one is missing", With("/data"))),
        On(Keeping, Passes("both", With("/data/", "/log"))),
        On(Keeping, Passes("one around and one inside", With("/data/db", "/"))),
        On("FROM alpine:3.22\nARG V\nVOLUME $V", Passes("a variable", Secure)),
        On("FROM alpine:3.22", Passes("an image without volumes", Secure)),
        DoesNotApply("an image of others", Secure),
        On(Keeping, CannotBeKnown("unknown", Secure.With(Mounts, Tree.Unknown))),
        On(Keeping, CannotBeKnown("an unknown path", Secure.With(Mounts, Tree.List(Tree.Map(("name", "a"), ("mountPath", Tree.Unknown)))))),
    ];

    private static SamplePod With(params string[] paths) => Secure.With(Mounts, Tree.List([.. paths.Select(path => (TreeValue)Tree.Map(("name", "a"), ("mountPath", path)))]));
}
