using System.Reflection;
using System.Text;
using k8s.Models;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>A declaration of every kind of the API, as a model of KubernetesClient: the smallest valid one has no error.</summary>
public class EveryKindTests
{
    [Fact]
    public async Task The_smallest_declaration_of_each_has_no_error()
    {
        var source = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing k8s.Models;\nusing ManifestDsl;\n[Manifests]\npublic static partial class Every\n{\n");
        var count = 0;
        foreach (var model in typeof(V1Pod).Assembly.GetTypes())
        {
            if (model.GetCustomAttribute<KubernetesEntityAttribute>() is { } entity)
            {
                var apiVersion = entity.Group.Length > 0 ? entity.Group + "/" + entity.ApiVersion : entity.ApiVersion;
                source.Append($"    public static {model.Name} Kind{count} => {ModelSource.Of(MinimalObject.Of(apiVersion, entity.Kind, $"a{count}"), model)};\n");
                count++;
            }
        }

        Assert.Equal(206, count);
        Assert.Empty(await ErrorsAsync(source.Append("}\n").ToString(), "Every.cs"));
    }

    [Fact]
    public async Task What_they_lack_is_an_error()
    {
        var errors = await ErrorsAsync("""
            using k8s.Models;
            using ManifestDsl;
            [Manifests]
            public static partial class Some
            {
                public static V1Deployment Shop => new() { Metadata = new() { Name = "shop" }, Spec = new() { Template = new() { Spec = new() { Containers = [new() { Name = "web", Image = "i:1" }] } } } };
                public static V1Service Web => new() { Metadata = new() { Name = "web" }, Spec = new() { Ports = [new() { Port = 80, Protocol = "tcp" }] } };
            }
            """,
            "Some.cs");
        Assert.Equal(
            """
            MDSL7004: Deployment 'shop' has no spec.selector, which the API server requires: set it to a map
            MDSL7007: Service 'web': spec.ports[0].protocol is 'tcp': write SCTP, TCP or UDP
            """,
            string.Join('\n', errors.Select(error => error[(error.IndexOf("error ", StringComparison.Ordinal) + 6)..])));
    }

    private static async Task<string[]> ErrorsAsync(string source, string file)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14), file);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(Focus.OnDefaults);
        var compilation = CSharpCompilation.Create("Every", [tree], TestReferences.All, options);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await compilation.WithAnalyzers([new ManifestAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.ToString())];
    }
}
