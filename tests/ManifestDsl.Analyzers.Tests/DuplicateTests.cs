using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL0005: the second of two equal identities is reported, with the first as an additional place.</summary>
public class DuplicateTests
{
    [Fact]
    public Task InOneClass() => VerifyAsync(
        Source.Class("""
            public static Namespace First => {|#1:new|}("demo");

            public static Namespace Second => new({|#0:"demo"|});
            """),
        Diagnostic("MDSL0005", 0, "Namespace 'demo' is declared twice: give one of the two another name or namespace, or remove it").WithLocation(1));

    [Fact]
    public Task InTwoClassesAndFilesReportedOnce() => VerifyAsync(
        [
            ("First.cs", Source.File("""
                [Manifests(Namespace = "demo")]
                public static partial class First
                {
                    public static ConfigMap Settings => {|#1:new|}("settings");
                }
                """)),
            ("Second.cs", Source.File("""
                [Manifests]
                public static partial class Second
                {
                    public static V1ConfigMap Settings => new() { Metadata = new() { Name = {|#0:"settings"|}, NamespaceProperty = "demo" } };
                }
                """)),
        ],
        Diagnostic("MDSL0005", 0, "ConfigMap 'demo/settings' is declared twice: give one of the two another name or namespace, or remove it").WithLocation(1));

    [Fact]
    public Task AnotherNamespaceIsAnotherObject() => VerifyAsync(Source.Class("""
        public static ConfigMap First => new("settings");

        public static ConfigMap Second => new("settings") { Namespace = "other" };
        """));
}
