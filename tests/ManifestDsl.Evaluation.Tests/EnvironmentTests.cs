using ManifestDsl.Engine.Model;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>Declarations that take an environment: run and evaluated for each, and where their files go.</summary>
public sealed class EnvironmentTests
{
    private const string Models = "using k8s.Models;\nusing ManifestDsl;\n";

    [Fact]
    public void Each_environment_evaluates_to_what_it_runs_to() => Differential.CheckAll(
    [
        ("the value itself", Class("public static V1ConfigMap A(Env env) => new() { Data = new Dictionary<string, string> { [\"name\"] = env.ToString(), [\"number\"] = $\"{(int)env}\", [\"prod\"] = $\"{env == Env.Prod}\" } };")),
        ("switch expression", Class("public static V1Pod A(Env env) => new() { Metadata = new() { Name = env switch { Env.Dev => \"a\", Env.PreProd => \"b\", _ => \"c\" } } };")),
        ("switch statement", Class("public static V1Pod A(Env env) { var pod = new V1Pod(); switch (env) { case Env.Dev: pod.Kind = \"x\"; break; case > Env.Dev: pod.Kind = \"y\"; break; } return pod; }")),
        ("passed on", Class("public static V1Pod A(Env env) => B(env, 2); static V1Pod B(Env env, int n) => new() { Metadata = new() { Name = env + \"-\" + n, GenerateName = C(env).Metadata.Name } }; public static V1Pod C(Env e) => new() { Metadata = new() { Name = e.ToString(\"D\") } };")),
        ("captured", Class("public static V1Pod A(Env env) { string F() => env.ToString(); var g = () => env; return new() { Metadata = new() { Name = F(), Namespace = g().ToString() } }; }".Replace("Namespace =", "NamespaceProperty =", StringComparison.Ordinal))),
        ("assigned", Class("public static V1Pod A(Env env) { env++; return new() { Metadata = new() { Name = env.ToString() } }; }")),
        ("static state is not shared", Class("static readonly List<string> Seen = []; public static V1ConfigMap A(Env env) => new() { Data = new Dictionary<string, string> { [\"n\"] = $\"{Parts(env).Count}\" } }; static List<string> Parts(Env env) { var l = new List<string>(Seen) { env.ToString() }; return l; }")),
        ("default argument", Class("public static V1Pod A(Env env = Env.PreProd) => new() { Metadata = new() { Name = env.ToString() } }; public static V1Pod B => A();")),
        ("partial", Class("public static partial V1Pod A(Env env); public static partial V1Pod A(Env env) => new() { Metadata = new() { Name = env.ToString() } };")),
        ("enum of bytes", Models + "enum Env : byte { Low = 200, High = 255 }\n[Manifests] static partial class App { public static V1Pod A(Env env) => new() { Metadata = new() { Name = $\"{(byte)env + 1}\" } }; }"),
        ("enum of the framework", Models + "[Manifests] static partial class App { public static V1Pod A(DayOfWeek day) => new() { Metadata = new() { Name = day.ToString() } }; }"),
    ]);

    [Theory]
    [InlineData("Prod", "prod")]
    [InlineData("PROD", "prod")]
    [InlineData("prod", "prod")]
    [InlineData("PreProd", "pre-prod")]
    [InlineData("preProd", "pre-prod")]
    [InlineData("Pre_Prod", "pre-prod")]
    [InlineData("pre__prod", "pre-prod")]
    [InlineData("_Prod_", "prod")]
    [InlineData("EUWest1", "eu-west1")]
    [InlineData("Eu1Prod", "eu1-prod")]
    [InlineData("ProdEU", "prod-eu")]
    [InlineData("K8S", "k8s")]
    [InlineData("A", "a")]
    [InlineData("_", "_")]
    [InlineData("__", "__")]
    [InlineData("Größe", "größe")]
    public void Folders_are_named_as_Kubernetes_names_things(string member, string folder) =>
        Assert.Equal(folder, new TargetEnvironment(member, []).Folder);

    [Theory]
    [InlineData(new string[0], " (in )")]
    [InlineData(new[] { "C" }, " (in C)")]
    [InlineData(new[] { "C", "A" }, " (in A, C)")]
    [InlineData(new[] { "C", "B", "A" }, "")]
    public void Remarks_name_some_environments_in_their_order(string[] found, string remark) =>
        Assert.Equal(remark, TargetEnvironment.Remark(found, ["A", "B", "C"]));

    [Fact]
    public void Each_evaluation_has_its_own_budgets()
    {
        // More than half of the steps that one evaluation has.
        var unknowns = Differential.Unknowns(Class("public static V1Pod A(Env env) { var n = 0; for (var i = 0; i < 90000; i++) { n += i; } return new() { Metadata = new() { Name = $\"{n}\" } }; }"));

        Assert.Empty(unknowns.Select(static u => u.Reason));
    }

    [Fact]
    public void One_environment_can_fail_alone()
    {
        var unknown = Assert.Single(Differential.Unknowns(Class("public static V1Pod A(Env env) { while (env == Env.Prod) { } return new(); }")));

        Assert.Contains("takes more than 1000000 steps", unknown.Reason, StringComparison.Ordinal);
    }

    private static string Class(string members) => Models + "enum Env { Dev, PreProd, Prod }\n[Manifests] static partial class App { " + members + " }";
}
