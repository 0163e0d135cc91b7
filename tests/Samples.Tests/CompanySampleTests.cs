using System.Runtime.CompilerServices;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>samples/Company: the base workload of a company, compiled into two projects that use it.</summary>
[Collection(SampleCollection.Name)]
public sealed class CompanySampleTests(SampleFolder samples, BuiltCompany company) : IClassFixture<BuiltCompany>
{
    [Fact]
    public void BothProjectsWriteWhatIsExpected()
    {
        Verify("Orders", samples.FirstManifests["Company/Orders"]);
        Verify("Payments", samples.FirstManifests["Company/Payments"]);
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
        Verify("Orders", company.OrdersManifestsWithAssembly);
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

    /// <summary>Compares with Company/project.verified.yaml; a difference leaves Company/project.received.yaml to take over.</summary>
    private static void Verify(string project, IReadOnlyDictionary<string, string> manifests, [CallerFilePath] string path = "")
    {
        var actual = string.Concat(manifests.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"--- # {pair.Key}\n{pair.Value}"));
        var verified = Path.Combine(Path.GetDirectoryName(path)!, "Company", project + ".verified.yaml");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (actual != expected)
        {
            File.WriteAllText(verified.Replace(".verified.", ".received.", StringComparison.Ordinal), actual);
        }

        Assert.Equal(expected, actual);
    }
}
