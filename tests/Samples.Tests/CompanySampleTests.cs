using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>samples/Company: the base workload of a company, compiled into two projects that use it.</summary>
[Collection(SampleCollection.Name)]
public sealed class CompanySampleTests(SampleFolder samples, BuiltCompany company) : IClassFixture<BuiltCompany>
{
    [Fact]
    public void BothProjectsWriteWhatIsExpected()
    {
        GoldenFolder.VerifyAsOne("Company/Orders", samples.FirstManifests["Company/Orders"]);
        GoldenFolder.VerifyAsOne("Company/Payments", samples.FirstManifests["Company/Payments"]);
    }

    [Fact]
    public void ComponentWritesNothingAndItsAssemblyStaysOut()
    {
        Assert.Empty(samples.ComponentManifests);
        Assert.DoesNotContain("Acme.Components.dll", samples.OrdersOutput);
    }

    [Fact]
    public void FindingInTheComponentIsAtItsLine()
    {
        Assert.Contains(
            WarningsOf(company.OrdersAfterEdit),
            warning => warning.Contains("Acme.Components/WebService.cs(33,44): warning MDSL1003: Container 'orders' of Deployment 'orders/orders'", StringComparison.Ordinal));
        Assert.Contains("privileged: true", company.OrdersManifestsAfterEdit["orders/orders.deployment.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void ComponentMayBeReferredToAsAnAssemblyToo()
    {
        Assert.Empty(WarningsOf(company.OrdersWithAssembly));
        Assert.Contains("Acme.Components.dll", company.OrdersOutputWithAssembly);
        GoldenFolder.VerifyAsOne("Company/Orders", company.OrdersManifestsWithAssembly);
    }

    [Fact]
    public void ProjectThatIsNoComponentIsToldSo() => Assert.Contains(
        "Acme.Components is referred to as a component and is none: write <ManifestComponent>true</ManifestComponent>",
        company.OrdersWithoutComponent.FailedWith("MDSL0016").Output,
        StringComparison.Ordinal);

    private static string[] WarningsOf(DotnetResult build) =>
    [
        .. build.Output.Replace('\\', '/').Split('\n')
            .TakeWhile(line => !line.StartsWith("Build succeeded.", StringComparison.Ordinal))
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal)),
    ];
}
