using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Ingress and HTTPRoute: ports of services, paths, certificates, filters.</summary>
public class RouteTests
{
    private static readonly Deployment App = Hello(new("web", "example.org/web:1") { Ports = [new("http", 8080), new("admin", 9000)] });

    private static readonly Service Web = new("web") { For = App, Ports = [new("http", 80)] };

    private static readonly Service Two = new("two") { For = App, Ports = [new("http", 80), new("admin", 81)] };

    [Fact]
    public void An_ingress_of_one_line()
    {
        var root = Root(new Ingress("shop") { Class = "nginx", Rules = [new("shop.example.org", Web)], Tls = ["shop-tls"] }, "demo");
        Assert.Equal("nginx", root.TextAt("spec.ingressClassName"));
        Assert.Equal(
            "[{host: shop.example.org, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {name: http}}}}]}}]",
            root.TextAt("spec.rules"));
        Assert.Equal("[{secretName: shop-tls, hosts: [shop.example.org]}]", root.TextAt("spec.tls"));
    }

    [Fact]
    public void Paths_ports_and_certificates()
    {
        var root = Root(new Ingress("shop")
        {
            Rules =
            [
                new("a.example.org") { Paths = [new("/api", Two, "admin") { Type = IngressPathType.Exact }, new("/", "named", 8080)] },
                new("b.example.org", Two) { Port = "http", Paths = [new("/x", Web)] },
                new(null, Web),
                new("a.example.org", Web),
            ],
            Tls = [new Secret("declared"), new("named") { Hosts = ["b.example.org"] }],
            DefaultBackend = new(Two, 81),
        });
        Assert.Equal(
            "[{path: /api, pathType: Exact, backend: {service: {name: two, port: {name: admin}}}}, {path: /, backend: {service: {name: named, port: {number: 8080}}}, pathType: Prefix}]",
            root.TextAt("spec.rules.0.http.paths").Replace("{path: /api, backend: {service: {name: two, port: {name: admin}}}, pathType: Exact}", "{path: /api, pathType: Exact, backend: {service: {name: two, port: {name: admin}}}}", StringComparison.Ordinal));
        Assert.Equal("/x", root.TextAt("spec.rules.1.http.paths.0.path"));
        Assert.Equal("{name: two, port: {name: http}}", root.TextAt("spec.rules.1.http.paths.1.backend.service"));
        Assert.Equal("(nothing)", root.TextAt("spec.rules.2.host"));
        Assert.Equal("[{secretName: declared, hosts: [a.example.org, b.example.org]}, {secretName: named, hosts: [b.example.org]}]", Hosts(root));
        Assert.Equal("{service: {name: two, port: {number: 81}}}", root.TextAt("spec.defaultBackend"));
    }

    [Fact]
    public void Ports_that_are_not_there_or_not_said()
    {
        var problem = Problem(new Ingress("i") { Rules = [new("h", Web) { Port = "https" }] }, "MDSL0006");
        Assert.Equal("Ingress 'i' leads to port 'https', and Service 'web' has the ports 'http': use one of its ports", problem.Message);
        Assert.Equal(
            "Ingress 'i' leads to Service 'two' with several ports and names no port: set Port",
            Problem(new Ingress("i") { Rules = [new("h", Two)] }, "MDSL0008").Message);
        Assert.Equal(
            "Ingress 'i' leads to Service 'other' by name and names no port: set Port",
            Problem(new Ingress("i") { Rules = [new("h", "other")] }, "MDSL0008").Message);
        Problem(new Ingress("i") { Rules = [new("h")] }, "MDSL0008");
        Problem(new HTTPRoute("r") { Rules = [new() { Backends = [new(Two, "https")] }] }, "MDSL0006");
        Problem(new HTTPRoute("r") { Rules = [new() { Backends = [new("other", "http")] }] }, "MDSL0008");
    }

    [Fact]
    public void A_route_leads_to_numbers()
    {
        var root = Root(
            new HTTPRoute("shop")
            {
                Gateways = ["public", new("edge") { Namespace = "infra", Listener = "https" }],
                Hostnames = ["shop.example.org"],
                Rules =
                [
                    new() { Matches = ["/api", RouteMatch.Exact("/x")], Backends = [Web, new(Two, "admin") { Weight = 3 }], RequestTimeout = "10s" },
                    new() { Backends = [new("named", 80), new(Web with { Namespace = "other" })] },
                ],
            },
            "demo");
        Assert.Equal("gateway.networking.k8s.io/v1", root.TextAt("apiVersion"));
        Assert.Equal("[{name: public}, {name: edge, sectionName: https, namespace: infra}]", root.TextAt("spec.parentRefs").Replace("namespace: infra, sectionName: https", "sectionName: https, namespace: infra", StringComparison.Ordinal));
        Assert.Equal("{value: /api, type: PathPrefix}", root.TextAt("spec.rules.0.matches.0.path"));
        Assert.Equal("Exact", root.TextAt("spec.rules.0.matches.1.path.type"));
        Assert.Equal("{name: web, port: 80}", root.TextAt("spec.rules.0.backendRefs.0"));
        Assert.Equal("81", root.TextAt("spec.rules.0.backendRefs.1.port"));
        Assert.Equal("3", root.TextAt("spec.rules.0.backendRefs.1.weight"));
        Assert.Equal("{request: 10s}", root.TextAt("spec.rules.0.timeouts").Replace("'", "", StringComparison.Ordinal));
        Assert.Equal("[{name: named, port: 80}, {name: web, namespace: other, port: 80}]", root.TextAt("spec.rules.1.backendRefs"));
    }

    [Fact]
    public void Filters()
    {
        var root = Root(new HTTPRoute("r")
        {
            Rules =
            [
                new()
                {
                    Filters =
                    [
                        new RequestHeadersFilter { Set = new() { ["a"] = "b" }, Remove = ["c"] },
                        new RewriteFilter { Prefix = "/" },
                        new RedirectFilter { Scheme = "https", StatusCode = 301 },
                        new RedirectFilter { Path = "/new" },
                        new MirrorFilter(Web),
                        new ResponseHeadersFilter { Add = new() { ["d"] = "e" } },
                    ],
                },
            ],
        });
        Assert.Equal(
            ["RequestHeaderModifier", "URLRewrite", "RequestRedirect", "RequestRedirect", "RequestMirror", "ResponseHeaderModifier"],
            Enumerable.Range(0, 6).Select(i => root.TextAt($"spec.rules.0.filters.{i}.type")));
        Assert.Equal("[{name: a, value: b}]", root.TextAt("spec.rules.0.filters.0.requestHeaderModifier.set"));
        Assert.Equal("ReplacePrefixMatch", root.TextAt("spec.rules.0.filters.1.urlRewrite.path.type"));
        Assert.Equal("301", root.TextAt("spec.rules.0.filters.2.requestRedirect.statusCode"));
        Assert.Equal("ReplaceFullPath", root.TextAt("spec.rules.0.filters.3.requestRedirect.path.type"));
        Assert.Equal("{name: web, port: 80}", root.TextAt("spec.rules.0.filters.4.requestMirror.backendRef"));
    }

    [Fact]
    public void What_is_unknown_stays()
    {
        foreach (var declaration in new object[] { new Ingress("i") { Rules = [new("h", Web)] }, new HTTPRoute("r") { Rules = [new() { Backends = [Web] }] } })
        {
            var tree = DslTree.Of(declaration);
            foreach (var node in Nodes.All(tree).Skip(1).ToArray())
            {
                var result = Lower((MapNode)Nodes.Replace(tree, node, new UnknownNode("x", Provenance.None)));
                Assert.DoesNotContain(result.Problems, problem => problem.Rule.Id == "MDSL0006");
            }
        }
    }

    // Reflection gives Hosts before Secret, or after it.
    private static string Hosts(ManifestNode root) =>
        root.TextAt("spec.tls").Replace("{hosts: [b.example.org], secretName: named}", "{secretName: named, hosts: [b.example.org]}", StringComparison.Ordinal);
}
