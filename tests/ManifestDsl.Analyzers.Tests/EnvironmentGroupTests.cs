using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Reporting;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>What duplicates and rules over several objects look at: one environment, and what has none beside it.</summary>
public class EnvironmentGroupTests
{
    private const string Shared = "public static ConfigMap Shared => new(\"shared\");";

    [Fact]
    public void WithoutEnvironmentsAllDeclarationsAreOneSet() =>
        Assert.Equal([": own Shared, Other; set Shared, Other"], Groups(Shared + " public static ConfigMap Other => new(\"other\");"));

    [Fact]
    public void EachEnvironmentIsASetWithWhatHasNone() => Assert.Equal(
        [
            ": own Shared; no set",
            "dev: own A(Dev); set Shared, A(Dev)",
            "prod: own A(Prod); set Shared, A(Prod)",
        ],
        Groups(Shared + " public static ConfigMap A(Env env) => new(\"a\"); public enum Env { Dev, Prod }"));

    [Fact]
    public void EnvironmentsOfSeveralEnumsAreOneByTheirFolder() => Assert.Equal(
        [
            ": own ; no set",
            "dev: own A(Dev); set A(Dev)",
            "pre-prod: own A(PreProd), B(Pre_Prod); set A(PreProd), B(Pre_Prod)",
            "test: own B(Test); set B(Test)",
        ],
        Groups("public static ConfigMap A(Env env) => new(\"a\"); public static ConfigMap B(Place place) => new(\"b\"); public enum Env { Dev, PreProd } public enum Place { Test, Pre_Prod }")
            .OrderBy(static group => group, StringComparer.Ordinal));

    [Fact]
    public void AnEnvironmentKnowsAllOthers()
    {
        var groups = EnvironmentGroup.Of(Declarations("public static ConfigMap A(Env env) => new(\"a\"); public static ConfigMap B(Place place) => new(\"b\"); public enum Env { Dev, Prod } public enum Place { Test, Prod }"));

        Assert.All(groups.Skip(1), static group => Assert.Equal("Dev, Prod, Test", string.Join(", ", group.Environment!.Siblings)));
    }

    private static IEnumerable<string> Groups(string members) => EnvironmentGroup.Of(Declarations(members)).Select(static group =>
        $"{group.Environment?.Folder}: own {Names(group.Own)}; {(group.IsSet ? "set " + Names(group.Set) : "no set")}");

    private static string Names(IEnumerable<DeclaredObjects> declarations) =>
        string.Join(", ", declarations.Select(static d => d.Declaration).Select(static d => d.Name + (d.Environment is null ? "" : "(" + d.Environment.Name + ")")));

    private static List<DeclaredObjects> Declarations(string members)
    {
        var tree = CSharpSyntaxTree.ParseText(Source.Class(members), new CSharpParseOptions(LanguageVersion.CSharp14), "App.cs");
        var compilation = CSharpCompilation.Create("App", [tree], TestReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var declaration = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single();
        return [.. ClassEvaluator.Evaluate(
            declaration, compilation, new SemanticModelCache(), BuildInputs.None, KubernetesVersion.Latest, () => compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration), CancellationToken.None)
            .Declarations.Select(static declaration => new DeclaredObjects(declaration, new WaiverLedger([], ExceptionOptions.Default)))];
    }
}
