namespace ManifestDsl.Package.Tests;

/// <summary>A component as a package: from its project to the YAML of projects that use it.</summary>
public sealed class ComponentTests : IClassFixture<PackageUse>, IDisposable
{
    private readonly ComponentSolution solution = new(PackedPackage.Instance);

    [Fact]
    public void Sources_travel_and_are_compiled_into_each_project_that_uses_them()
    {
        var (pack, entries) = solution.Pack();
        Assert.Equal(["Acme.Components.nuspec", "build/Acme.Components.props", "manifest-sources/Web/Base.cs"], entries);
        Assert.DoesNotContain("warning NU", pack.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning MDSL0011", pack.Output, StringComparison.Ordinal);

        var build = solution.Build("Payments").Succeeded();
        Assert.DoesNotContain("warning CS", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Base.cs(", build.Output, StringComparison.Ordinal);
        Assert.Contains("image: example.org/web:1.0.0\n", solution.Manifest("Orders", "orders.deployment.yaml"), StringComparison.Ordinal);
        Assert.Contains("image: example.org/web:2.0.0\n", solution.Manifest("Payments", "payments.deployment.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("Acme.Components.dll", solution.Output("Payments"));

        // A value is where it is written, and when that is in the package, which nobody can edit, at the call.
        solution.Declare("Orders", "Acme.Base.Web(\"orders\",\n        tag: null)");
        Assert.DoesNotContain("MDSL1003", solution.Build("Orders", "--no-restore").Succeeded().Output, StringComparison.Ordinal);
        solution.Declare("Orders", "Acme.Base.Web(\"orders\", privileged: true)");
        Assert.Contains("App.cs(6,73): warning MDSL1003: ", solution.Build("Orders", "--no-restore").Succeeded().Output, StringComparison.Ordinal);
        solution.Declare("Orders", "Acme.Base.Debugger(\"orders\")");
        var debugger = solution.Build("Orders", "--no-restore").Succeeded().Output;
        Assert.Contains("App.cs(6,37): warning MDSL1003: ", debugger, StringComparison.Ordinal);
        Assert.Contains("(in Base.cs, line 26, of the package Acme.Components)", debugger, StringComparison.Ordinal);
    }

    public void Dispose() => solution.Dispose();
}
