using ManifestDsl.Engine.Policy;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Images;

internal abstract class ImageExamples(string id) : RuleExamples(id)
{
    protected const string Digest = "@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    protected const string Policy = "containers.0.imagePullPolicy";

    protected static SamplePod With(TreeValue image) => Secure.With("containers.0.image", image);
}

internal abstract class TagExamples(string id, string[] good, string[] bad) : ImageExamples(id)
{
    public override IEnumerable<RuleExample> All =>
    [
        .. good.Select(image => Passes(image, With(image))),
        .. bad.Select(image => Fails(image, With(image))),
        DoesNotApply("no image", Secure.Without("containers.0.image")),
        CannotBeKnown("unknown", With(Tree.Unknown)),
    ];
}

internal sealed class ImageTagExamples() : TagExamples(
    "MDSL2001",
    ["nginx:1.29", "nginx:stable", "nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "localhost:5000/app:1", "Not An Image"],
    ["nginx", "nginx:latest", "registry.example.org:5000/app", "ghcr.io/acme/api:latest"]);

internal sealed class ImageDigestExamples() : TagExamples(
    "MDSL2002",
    ["nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "nginx:1.29@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"],
    ["nginx:1.29", "nginx"]);

internal sealed class RetiredRegistryExamples() : TagExamples(
    "MDSL2005",
    ["registry.k8s.io/pause:3.10", "gcr.io/acme/api:1", "gcr.io/distroless/static:nonroot", "nginx:1.29"],
    ["k8s.gcr.io/pause:3.9", "gcr.io/google-containers/pause:3.1", "eu.gcr.io/k8s-artifacts-prod/ingress-nginx/controller:v1.0.0"]);

internal sealed class ImageFormExamples() : TagExamples(
    "MDSL2006",
    ["nginx", "nginx:1.29", "ghcr.io/acme/api:1.4.2"],
    ["Nginx:1.29", "nginx:", "nginx :1", "https://ghcr.io/acme/api:1", "acme//api:1", "nginx@sha256:12"]);

internal sealed class TillerExamples() : TagExamples("MDSL2007", ["example.org/tiller:1", "nginx:1.29"], ["gcr.io/kubernetes-helm/tiller:v2.17.0", "ghcr.io/helm/tiller:v2.17.0"]);

internal sealed class DashboardExamples() : TagExamples("MDSL2008", ["acme/dashboard:1"], ["kubernetesui/dashboard:v2.7.0", "docker.io/kubernetesui/dashboard-api:1.10.1"]);

internal sealed class IngressNginxExamples() : TagExamples("MDSL2009", ["traefik:v3.5", "nginx/nginx-ingress:5.0.0"], ["registry.k8s.io/ingress-nginx/controller:v1.13.0"]);

internal sealed class MovingTagExamples() : TagExamples(
    "MDSL2010",
    ["nginx:1.29", "nginx:1.29-alpine", "nginx:latest", "nginx", "nginx:stable@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"],
    ["nginx:stable", "node:lts", "acme/api:main"]);

internal sealed class ShortImageExamples() : TagExamples("MDSL2012", ["docker.io/library/nginx:1.29", "localhost:5000/app:1", "ghcr.io/acme/api:1"], ["nginx:1.29", "acme/api:1"]);

internal sealed class PullPolicyExamples() : ImageExamples("MDSL2003")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("always", Secure.With(Policy, "Always")),
        Passes("the default of latest", With("nginx:latest")),
        Passes("a digest", With("nginx" + Digest).With(Policy, "IfNotPresent")),
        Fails("unset", Secure),
        Fails("if not present", Secure.With(Policy, "IfNotPresent")),
        CannotBeKnown("unknown", Secure.With(Policy, Tree.Unknown)),
        CannotBeKnown("image unknown", With(Tree.Unknown)),
    ];
}

internal sealed class AllowedRegistryExamples() : ImageExamples("MDSL2004")
{
    private static readonly PolicyOptions Options = PolicyOptions.Default with { AllowedRegistries = "ghcr.io/acme; mcr.microsoft.com;docker.io/library/" };

    public override IEnumerable<RuleExample> All =>
    [
        Passes("the project names none", With("example.org/app:1")),
        Passes("a host", With("mcr.microsoft.com/dotnet/aspnet:10.0")) with { Options = Options },
        Passes("a path", With("ghcr.io/acme/api:1")) with { Options = Options },
        Passes("Docker Hub is not written", With("nginx:1.29")) with { Options = Options },
        Fails("another host", With("quay.io/acme/api:1")) with { Options = Options },
        Fails("another path", With("ghcr.io/other/api:1")) with { Options = Options },
        Fails("a path that only begins alike", With("ghcr.io/acme-corp/api:1")) with { Options = Options },
        Fails("a host that only begins alike", With("mcr.microsoft.com.example.org/api:1")) with { Options = Options },
        CannotBeKnown("unknown", With(Tree.Unknown)) with { Options = Options },
    ];
}

internal sealed class NeverPullExamples() : ImageExamples("MDSL2011")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("if not present", Secure.With(Policy, "IfNotPresent")),
        Fails("never", Secure.With(Policy, "Never")),
        CannotBeKnown("unknown", Secure.With(Policy, Tree.Unknown)),
    ];
}
