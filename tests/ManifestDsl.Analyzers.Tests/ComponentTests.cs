using ManifestDsl.Testing;
using Microsoft.CodeAnalysis.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Findings in sources of components: of a package, which nobody can edit, and of a project beside this one.</summary>
public class ComponentTests
{
    private const string Component = """
        using ManifestDsl;

        namespace Acme;

        internal static class Base
        {
            public static Deployment Web(string name) => new(name)
            {
                Containers = [{|#13:Main(name)|}, {|#14:Side()|}],
            };

            public static Container Main(string name) => new(name, "example.org/web:1") { Privileged = {|#10:true|} };

            public static Container Side() => new("side", "example.org/side:1") { Privileged = {|#11:true|} };

            public static string Unknown() => {|#12:System.Environment.MachineName|};
        }
        """;

    [Fact]
    public Task In_a_package_they_are_reported_at_the_call_with_the_line_as_additional_location() => VerifyAsync(
        [
            ("App.cs", Source.Class("""
                public static Deployment Shop => {|#0:Acme.Base.Web("shop")|};
                public static Deployment Other => {|#1:Helper("other")|};
                private static Deployment Helper(string name) => {|#2:Acme.Base.Web(name)|};
                """)),
            ("/packages/acme/Base.cs", Component),
        ],
        InPackage(),
        Privileged(0, 10, 13),
        Privileged(0, 11, 14),
        Privileged(2, 10, 13, 1),
        Privileged(2, 11, 14, 1));

    [Fact]
    public Task What_cannot_be_evaluated_in_a_package_is_reported_at_the_call_too() => VerifyAsync(
        [
            ("App.cs", Source.Class("""
                public static ConfigMap Settings => new("settings") { Data = new() { ["host"] = {|#0:Acme.Base.Unknown()|} } };
                """)),
            ("/packages/acme/Base.cs", Component.Replace("{|#10:true|}", "true", StringComparison.Ordinal).Replace("{|#11:true|}", "true", StringComparison.Ordinal)),
        ],
        InPackage(),
        Diagnostic("MDSL0001").WithLocation(0).WithLocation(12).WithMessage(
            "'Environment.MachineName' depends on the machine that builds: write the value itself or a constant (in Base.cs, line 16, of the package Acme.Components)"));

    [Fact]
    public Task In_a_project_they_are_reported_where_they_are_written() => VerifyAsync(
        [
            ("App.cs", Source.Class("""
                public static Deployment Shop => {|#0:Acme.Base.Web("shop")|};
                """)),
            ("/src/Acme/Base.cs", Component),
        ],
        InPackage(),
        Privileged(10, 13, 0),
        Privileged(11, 14, 0));

    private static InputSet InPackage() => new InputSet().Line("package", "/packages/acme/Base.cs", "Acme.Components");

    /// <summary>The place of a finding, then those through which it is reached.</summary>
    private static DiagnosticResult Privileged(params int[] places) => places.Aggregate(Diagnostic("MDSL1003"), static (result, place) => result.WithLocation(place)).WithMessage(null);
}
