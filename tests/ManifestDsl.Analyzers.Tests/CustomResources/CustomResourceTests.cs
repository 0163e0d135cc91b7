using ManifestDsl.Testing;
using Microsoft.CodeAnalysis.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests.CustomResources;

/// <summary>Rules look into custom resources, typed and untyped ones.</summary>
public class CustomResourceTests
{
    [Fact]
    public Task A_kind_that_makes_pods_as_they_are_written_is_checked_as_a_Deployment() => Verify(
        "pod-template",
        """
        public static Rollout Web => new()
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                Template = new()
                {
                    Spec = new()
                    {
                        Containers = [new() { Name = "web", Image = "nginx:1.29", SecurityContext = {|MDSL1001:{|MDSL1002:new|}|}() { Privileged = {|#0:true|} } }],
                    },
                },
            },
        };
        """,
        Diagnostic("MDSL1003", 0, "Container 'web' of Rollout 'demo/web' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"web\" must not set securityContext.privileged=true)"));

    [Fact]
    public Task In_another_kind_what_is_written_is_checked() => Verify(
        "own-pod-spec",
        """
        public static Acme.Crds.Service Web => new()
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                Template = new()
                {
                    Spec = new()
                    {
                        ContainerConcurrency = 10,
                        Containers = [new() { Image = "nginx:1.29", SecurityContext = new() { Privileged = {|MDSL1003:true|}, ReadOnlyRootFilesystem = {|MDSL1002:false|} } }],
                    },
                },
            },
        };
        """);

    [Fact]
    public Task Of_an_untyped_kind_too() => Verify(
        [],
        """
        public static CustomResource Unknown => new("acme.example/v1", "Cluster", "ray")
        {
            Spec = new()
            {
                ["head"] = new() { ["template"] = new() { ["spec"] = new() { ["containers"] = [new() { ["name"] = "head", ["image"] = "ray:1", ["securityContext"] = new() { ["privileged"] = {|#0:true|} } }] } } },
                ["workers"] = [new() { ["template"] = FreeForm.Of(Pods) }, new() { ["template"] = new() { ["spec"] = new() { ["containers"] = new FreeForm[] { new() { ["image"] = "i:1", ["securityContext"] = new() { ["privileged"] = {|#1:true|} } } } } } }],
            },
        };

        public static CustomResource Known => new("argoproj.io/v1alpha1", "Rollout", "web")
        {
            Spec = new() { ["template"] = new() { ["spec"] = new() { ["containers"] = [new() { ["name"] = "web", ["image"] = "nginx:1.29", ["securityContext"] = new() { ["privileged"] = {|#2:true|} } }] } } },
        };

        private static V1PodTemplateSpec Pods => new()
        {
            Spec = new() { Containers = [new() { Name = "w", Image = "ray:1", SecurityContext = new() { RunAsNonRoot = {|MDSL1001:false|} } }] },
        };
        """,
        Diagnostic("MDSL1003", 0, "Container 'head' of Cluster 'demo/ray' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"head\" must not set securityContext.privileged=true)"),
        Diagnostic("MDSL1003", 1, "a container of Cluster 'demo/ray' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged)"),
        Diagnostic("MDSL1003", 2, "Container 'web' of Rollout 'demo/web' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"web\" must not set securityContext.privileged=true)"));

    [Fact]
    public Task An_object_without_pods_is_left_alone() => Verify(
        [],
        """
        public static CustomResource Issuer => new("cert-manager.io/v1", "ClusterIssuer", "letsencrypt")
        {
            ClusterScoped = true,
            Spec = new() { ["acme"] = new() { ["server"] = "https://acme.example", ["solvers"] = [new() { ["http01"] = new() }] }, ["containers"] = ["a", "b"] },
        };
        """);

    [Fact]
    public Task What_a_schema_demands_is_checked() => Verify(
        ["scalars", "collections"],
        """
        public static Widget NoSpec => {|#0:new|}() { Metadata = new() { Name = "a" } };

        public static Widget NoName => new() { Metadata = new() { Name = "b" }, Spec = {|#1:new|}() { Size = {|#2:0|}, Ratio = {|#3:0|}, Level = {|#4:7|} } };

        public static Widget Bad => new() { Metadata = new() { Name = "c" }, Spec = new() { Name = {|#5:"ABC"|} } };

        public static Widget Long => new() { Metadata = new() { Name = "d" }, Spec = new() { Name = {|#6:"abcdefghijk"|} } };

        public static Basket Many => new() { Metadata = new() { Name = "e" }, Spec = new() { Args = {|#7:["1", "2", "3", "4", "5"]|}, Counts = {|#8:new|}(), Policies = [{|#9:new|}()] } };

        public static Widget Good => new() { Metadata = new() { Name = "f" }, Spec = new() { Name = "abc", Size = 100, Ratio = 1, Level = 3 } };
        """,
        Diagnostic("MDSL7004", 0, "Widget 'demo/a' has no spec, which its CustomResourceDefinition requires: set it"),
        Diagnostic("MDSL7004", 1, "Widget 'demo/b' has no spec.name, which its CustomResourceDefinition requires: set it"),
        Diagnostic("MDSL7008", 2, "Widget 'demo/b': spec.size is 0: write at least 1"),
        Diagnostic("MDSL7008", 3, "Widget 'demo/b': spec.ratio is 0.0: write more than 0"),
        Diagnostic("MDSL7007", 4, "Widget 'demo/b': spec.level is 7: write 1, 2 or 3"),
        Diagnostic("MDSL7007", 5, "Widget 'demo/c': spec.name is 'ABC': write a text that matches ^[a-z\"\\\\]+$"),
        Diagnostic("MDSL7008", 6, "Widget 'demo/d': spec.name is 'abcdefghijk': write at most 10 characters"),
        Diagnostic("MDSL7008", 7, "Basket 'demo/e': spec.args is a list: write at most 4 items"),
        Diagnostic("MDSL7008", 8, "Basket 'demo/e': spec.counts is a map: write at least 1 entry"),
        Diagnostic("MDSL7004", 9, "Basket 'demo/e' has no spec.policies[0].name, which its CustomResourceDefinition requires: set it"));

    [Fact]
    public Task What_cannot_be_evaluated_is_told_where_it_stands() => Verify(
        [],
        """
        public static CustomResource One => new("acme.example/v1", "Thing", "one")
        {
            Spec = new() { ["a"] = {|MDSL0001:Environment.MachineName|}, ["b"] = {|#0:FreeForm.Of(new Container("a", "b"))|} },
        };

        public static CustomResource Two => new("acme.example/v1", {|#1:""|}, "two");
        """,
        Diagnostic("MDSL0001", 0, "Container is no KubernetesClient model: FreeForm.Of takes these alone, and what they hold"),
        Diagnostic("MDSL0008", 1, "CustomResource 'two' has no Kind: write the kind, such as Rollout"));

    private static Task Verify(string definition, string members, params DiagnosticResult[] expected) => Verify([definition], members, expected);

    private static Task Verify(string[] definitions, string members, params DiagnosticResult[] expected) => VerifyAsync(
        Focus.On("MDSL1001", "MDSL1002", "MDSL1003", "MDSL7004", "MDSL7007", "MDSL7008"),
        [
            ("App.cs", $$"""
                using System;
                using Acme.Crds;
                using k8s.Models;
                using ManifestDsl;

                [Manifests(Namespace = "demo")]
                public static partial class App
                {
                {{members}}
                }
                """),
            ("Namespace.cs", "namespace Acme.Crds { }"),
            .. CustomClasses.Of(definitions),
        ],
        expected);
}
