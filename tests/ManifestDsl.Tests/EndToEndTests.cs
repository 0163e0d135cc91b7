using System.Reflection;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Tests.Lowering;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Tests;

/// <summary>The declarations of <see cref="HelloApp"/>, evaluated from their source, are what they are when they run.</summary>
public class EndToEndTests
{
    private static readonly INamedTypeSymbol Source = Compile();

    public static TheoryData<string> Declarations =>
        new(typeof(HelloApp).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Declarations))]
    public void The_evaluated_declaration_is_the_one_that_runs(string name)
    {
        var evaluated = Lower(Evaluate(name));
        var run = Lower(DslTree.Of(typeof(HelloApp).GetProperty(name)!.GetValue(null)!));
        Assert.Empty(evaluated.Problems.Select(problem => problem.Message));
        Assert.Equal(run.Objects.Select(o => Sorted(o.Root)), evaluated.Objects.Select(o => Sorted(o.Root)));
        Assert.Equal(run.Objects.Select(o => o.IsDerived), evaluated.Objects.Select(o => o.IsDerived));
    }

    [Fact]
    public void The_declaration_of_the_readme()
    {
        var objects = Lower(Evaluate(nameof(HelloApp.Hello))).Objects;
        Assert.Equal(["Deployment.apps demo/hello", "ServiceAccount demo/hello"], objects.Select(o => o.Identity));
        Assert.Equal(
            "{apiVersion: apps/v1, kind: Deployment, "
            + "metadata: {name: hello, namespace: demo, labels: {app.kubernetes.io/name: hello}}, "
            + "spec: {selector: {matchLabels: {app.kubernetes.io/name: hello}}, "
            + "template: {metadata: {labels: {app.kubernetes.io/name: hello}}, spec: {"
            + "containers: [{name: hello, image: ironcore864/k8s-security-demo:2.0.13, securityContext: {runAsUser: 10001}, "
            + "ports: [{name: http, containerPort: 8080}], "
            + "resources: {requests: {cpu: '100m', memory: '64Mi'}, limits: {cpu: '500m', memory: '128Mi'}}, "
            + "livenessProbe: {httpGet: {path: /live, port: http}}, readinessProbe: {httpGet: {path: /ready, port: http}}, "
            + "volumeMounts: [{name: tmp, mountPath: /tmp}]}], "
            + "serviceAccountName: hello, volumes: [{name: tmp, emptyDir: {}}]}}, replicas: 2}}",
            Nodes.Text(objects[0].Root));
        Assert.Equal(
            "{selector: {app.kubernetes.io/name: hello}, ports: [{name: http, port: 80, targetPort: http}]}",
            Lower(Evaluate(nameof(HelloApp.HelloService))).Objects[0].Root.TextAt("spec"));
    }

    [Fact]
    public void A_missing_port_is_reported_at_its_name()
    {
        const string text = "static class C { public static Service S => new(\"s\") { For = new Deployment(\"d\") { Containers = [new(\"c\", \"i:1\")] }, Ports = [new(\"http\", 80)] }; }";
        var problem = Assert.Single(Lower(Evaluate("S", Compile("using ManifestDsl; " + text, "C"))).Problems);
        Assert.Equal("MDSL0006", problem.Rule.Id);
        var at = problem.Node.Provenance;
        Assert.Equal("\"http\"", ("using ManifestDsl; " + text).Substring(at.Start, at.Length));
    }

    private static LoweringResult Lower(MapNode tree) => Engine.Lowering.Lowering.Lower(tree, "demo");

    private static MapNode Evaluate(string member) => Evaluate(member, Source);

    private static MapNode Evaluate(string member, INamedTypeSymbol type)
    {
        var compilation = ((ISourceAssemblySymbol)type.ContainingAssembly).Compilation;
        var evaluator = new DeclarationEvaluator(compilation, new SemanticModelCache());
        var tree = Assert.IsType<MapNode>(evaluator.Evaluate(type.GetMembers(member).Single(), CancellationToken.None));
        Assert.Empty(Unknowns.In(tree).Select(unknown => unknown.Reason));
        return tree;
    }

    private static INamedTypeSymbol Compile()
    {
        using var reader = new StreamReader(typeof(HelloApp).Assembly.GetManifestResourceStream("HelloApp.cs")!);
        return Compile(reader.ReadToEnd(), "ManifestDsl.Tests.HelloApp");
    }

    private static INamedTypeSymbol Compile(string text, string type)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !path.EndsWith("ManifestDsl.Tests.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var usings = CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic;");
        var compilation = CSharpCompilation.Create(
            "Declarations",
            [usings, CSharpSyntaxTree.ParseText(text, path: "HelloApp.cs")],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation.GetTypeByMetadataName(type)!;
    }

    /// <summary>The tree as text with sorted keys: reflection gives properties in another order than the source.</summary>
    private static string Sorted(ManifestNode node) => node switch
    {
        MapNode map => "{" + string.Join(", ", map.Entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + ": " + Sorted(e.Value))) + "}",
        ListNode list => "[" + string.Join(", ", list.Items.Select(Sorted)) + "]",
        _ => Nodes.Text(node),
    };
}
