using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>samples/Company through a day of work, once for all tests.</summary>
public sealed class BuiltCompany
{
    public BuiltCompany()
    {
        using var sample = new SampleCopy("Company");
        Orders = sample.Run("build", "Company/Orders").Succeeded();
        Payments = sample.Run("build", "Company/Payments", "-p:ImageTag=1.4.2").Succeeded();
        OrdersManifests = sample.Manifests("Orders");
        PaymentsManifests = sample.Manifests("Payments");
        ComponentManifests = sample.Manifests("Acme.Components");
        OrdersOutput = sample.Output("Orders");

        sample.Edit("Acme.Components/WebService.cs", "User = 10001,", "User = 10001, Privileged = true,");
        OrdersAfterEdit = sample.Run("build", "Company/Orders").Succeeded();
        OrdersManifestsAfterEdit = sample.Manifests("Orders");
        sample.Edit("Acme.Components/WebService.cs", "User = 10001, Privileged = true,", "User = 10001,");

        foreach (var file in new[] { "WebService", "Size" })
        {
            sample.Edit($"Acme.Components/{file}.cs", "internal ", "public ");
        }

        sample.Edit("Orders/Orders.csproj", "ManifestComponent=\"true\"", "ManifestComponent=\"true\" ReferenceOutputAssembly=\"true\"");
        OrdersWithAssembly = sample.Run("build", "Company/Orders").Succeeded();
        OrdersManifestsWithAssembly = sample.Manifests("Orders");
        OrdersOutputWithAssembly = sample.Output("Orders");

        sample.Edit("Acme.Components/Acme.Components.csproj", "<ManifestComponent>true<", "<ManifestComponent>false<");
        OrdersWithoutComponent = sample.Run("build", "Company/Orders");
    }

    public DotnetResult Orders { get; }

    public DotnetResult Payments { get; }

    public IReadOnlyDictionary<string, string> OrdersManifests { get; }

    public IReadOnlyDictionary<string, string> PaymentsManifests { get; }

    public IReadOnlyDictionary<string, string> ComponentManifests { get; }

    public string[] OrdersOutput { get; }

    public DotnetResult OrdersAfterEdit { get; }

    public IReadOnlyDictionary<string, string> OrdersManifestsAfterEdit { get; }

    public DotnetResult OrdersWithAssembly { get; }

    public IReadOnlyDictionary<string, string> OrdersManifestsWithAssembly { get; }

    public string[] OrdersOutputWithAssembly { get; }

    public DotnetResult OrdersWithoutComponent { get; }
}
