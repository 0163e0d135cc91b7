using ManifestDsl.Testing;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>The fixes work in the pods of custom resources.</summary>
public class CustomResourceFixTests
{
    private const string Rollout = """
        [k8s.Models.KubernetesEntity(Group = "argoproj.io", ApiVersion = "v1alpha1", Kind = "Rollout", PluralName = "rollouts")]
        [KubernetesModel]
        public sealed record Rollout
        {
            [System.Text.Json.Serialization.JsonPropertyName("metadata")]
            public V1ObjectMeta? Metadata { get; set; }

            [System.Text.Json.Serialization.JsonPropertyName("spec")]
            public RolloutSpec? Spec { get; set; }
        }

        [KubernetesModel]
        public sealed record RolloutSpec
        {
            [System.Text.Json.Serialization.JsonPropertyName("template")]
            public V1PodTemplateSpec? Template { get; set; }
        }
        """;

    [Fact]
    public Task In_a_typed_one() => CodeFixVerifier.VerifyAsync(
        Code("new() { Name = \"web\", Image = \"nginx:1.29\", SecurityContext = new() { ReadOnlyRootFilesystem = {|MDSL1002:false|}, RunAsNonRoot = true } }"),
        Code("new() { Name = \"web\", Image = \"nginx:1.29\", SecurityContext = new() { ReadOnlyRootFilesystem = true, RunAsNonRoot = true } }"),
        focus: Focus.On("MDSL1002"));

    [Fact]
    public Task What_is_missing_in_a_typed_one() => CodeFixVerifier.VerifyAsync(
        Code("{|MDSL1001:new|}() { Name = \"web\", Image = \"nginx:1.29\" }"),
        Code("new() { Name = \"web\", Image = \"nginx:1.29\", SecurityContext = new() { RunAsNonRoot = true } }"),
        focus: Focus.On("MDSL1001"));

    private static string Code(string container) => $$"""
        #nullable enable
        using k8s.Models;
        using ManifestDsl;

        [Manifests]
        public static partial class App
        {
            public static Rollout Web => new() { Metadata = new() { Name = "web" }, Spec = new() { Template = new() { Spec = new() { Containers = [{{container}}] } } } };
        }

        {{Rollout}}
        """;
}
