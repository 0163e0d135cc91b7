using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>What the analyzer says of properties and files of the build.</summary>
public class InputTests
{
    [Fact]
    public Task What_the_build_lacks_is_reported_at_the_call() => VerifyAsync(
        Source.Class("""
            public static ConfigMap Settings => new("settings")
            {
                Data = new()
                {
                    ["a"] = {|#0:Build.Property("ImageTag")|},
                    ["b"] = {|#1:Build.File("nginx.conf")|},
                    ["c"] = Build.Property("Declared"),
                    ["d"] = {|#2:Build.Property("Declared", 2)|}.ToString(),
                },
            };
            """),
        new InputSet().Property("Declared", "one"),
        Diagnostic("MDSL0018", 0, "'ImageTag' is no property that this project hands to declarations: add <ManifestParameter Include=\"ImageTag\" /> to the project"),
        Diagnostic("MDSL0018", 1, "'nginx.conf' is no file that this project hands to declarations: add <ManifestFile Include=\"nginx.conf\" /> to the project"),
        Diagnostic("MDSL0018", 2, "The property 'Declared' is 'one' in this build, which is no int: write a whole number, without separators"));

    [Fact]
    public Task A_value_of_the_build_is_checked_like_any_other() => VerifyAsync(
        Source.Deployment("""
            new("web", "example.org/web:1")
            {
                User = 10001,
                Privileged = {|#0:Build.Property<bool>("Privileged")|},
            }
            """),
        new InputSet().Property("Privileged", "true"),
        Diagnostic("MDSL1003").WithLocation(0).WithMessage(null));

    [Fact]
    public Task A_value_that_is_right_is_silent() => VerifyAsync(
        Source.Deployment("""
            new("web", "example.org/web:" + Build.Property("ImageTag"))
            {
                User = Build.Property("User", 10001),
                Privileged = Build.Property<bool>("Privileged"),
            }
            """),
        new InputSet().Property("Privileged", "false").Property("User", "").Property("ImageTag", "1.2.3"));
}
