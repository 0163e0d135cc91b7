using System.Collections.Immutable;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>No text that a file goes through while it is typed makes the analyzer fail.</summary>
public class HalfTypedTests
{
    private static readonly string Text = Source.File("""
        public class Controller(k8s.IKubernetes client)
        {
            private const bool Yes = true;

            public async System.Threading.Tasks.Task RunAsync(string name, bool? debug, V1Pod given)
            {
                var list = new List<V1Container> { new() { Name = $"{name}-a", Ports = [new() { ContainerPort = 80 }] }, given.Spec.Containers[0] };
                var privileged = debug ?? Yes;
                var pod = new V1Pod
                {
                    Metadata = new() { Name = name, Labels = new Dictionary<string, string> { ["a"] = name, { "b", "c" } } },
                    Spec = { Containers = [.. list, debug == true ? new() { SecurityContext = { Privileged = privileged } } : null], HostNetwork = name switch { "a" => true, _ => throw new() } },
                };
                pod.Spec?.Containers?.Add(new("x") { Resources = new() { Limits = { ["cpu"] = "1" } } });
                pod.Spec.SecurityContext ??= given.Spec.SecurityContext with { RunAsNonRoot = false, Sysctls = [new("a", "b")] };
                (pod.Spec.HostIPC, var x) = (true, 1);
                pod.Metadata.Labels["x"] = pod?.Metadata?.Name!;
                await k8s.CoreV1OperationsExtensions.CreateNamespacedPodAsync(client.CoreV1, pod with { Kind = "Pod" }, "a");
                Deployment dsl = new(name) { Containers = [new("web", name) { Privileged = Yes, Mounts = [new("/x", Volume.HostPath("h", "/"))] }] };
                System.Linq.Expressions.Expression<System.Func<V1Pod>> tree = () => new V1Pod { Spec = new() };
            }
        }
        """);

    [Fact]
    public void TheCodeIsCSharp() => Assert.DoesNotContain(
        CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.CSharp14)).GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Fact]
    public Task CutAtEveryToken() => CheckAsync(Tokens().Select(token => Text[..token.Span.End]));

    [Fact]
    public Task WithoutEachToken() => CheckAsync(Tokens().Select(token => Text.Remove(token.SpanStart, token.Span.Length)));

    private static IEnumerable<SyntaxToken> Tokens() => CSharpSyntaxTree.ParseText(Text).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0);

    private static async Task CheckAsync(IEnumerable<string> variants)
    {
        var analyzer = new ManifestAnalyzer();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var empty = CSharpCompilation.Create("App", [], TestReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var found = 0;
        foreach (var variant in variants)
        {
            var compilation = empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(variant, new CSharpParseOptions(LanguageVersion.CSharp14), "App.cs"));
            var diagnostics = await new CompilationWithAnalyzers(compilation, [analyzer], options).GetAnalyzerDiagnosticsAsync();
            Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id is "AD0001" or "MDSL0001");
            found += diagnostics.Length;
        }

        Assert.True(found > 0);
    }
}
