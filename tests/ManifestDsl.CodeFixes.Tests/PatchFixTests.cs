using ManifestDsl.Testing;
using static ManifestDsl.CodeFixes.Tests.CodeFixVerifier;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>What a map in a patch sets is changed in the map.</summary>
public class PatchFixTests
{
    [Fact]
    public Task An_entry_in_the_value_of_a_patch() => VerifyAsync(
        Source.Class("""
            public static Deployment Dsl => new("shop")
            {
                Containers = [new("web", "nginx:1.29") { User = 10001 }],
                Patches =
                [
                    Patch.Set("spec.template.spec.containers[web].securityContext", new() { ["readOnlyRootFilesystem"] = {|MDSL1002:false|} }),
                ],
            };
            """),
        Source.Class("""
            public static Deployment Dsl => new("shop")
            {
                Containers = [new("web", "nginx:1.29") { User = 10001 }],
                Patches =
                [
                    Patch.Set("spec.template.spec.containers[web].securityContext", new() { ["readOnlyRootFilesystem"] = true }),
                ],
            };
            """),
        focus: Focus.On("MDSL1002"));
}
