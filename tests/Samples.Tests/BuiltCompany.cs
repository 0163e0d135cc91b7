using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>samples/Company through a day of work, once for all tests.</summary>
public sealed class BuiltCompany
{
    public BuiltCompany(SampleFolder samples)
    {
        samples.Reset("Company");
        samples.Edit("Company/Acme.Components/WebService.cs", "User = 10001,", "User = 10001, Privileged = true,");
        OrdersAfterEdit = samples.Run("build", "Company/Orders").Succeeded();
        OrdersManifestsAfterEdit = samples.Manifests("Orders");
        samples.Edit("Company/Acme.Components/WebService.cs", "User = 10001, Privileged = true,", "User = 10001,");

        foreach (var file in new[] { "WebService", "Size" })
        {
            samples.Edit($"Company/Acme.Components/{file}.cs", "internal ", "public ");
        }

        samples.Edit("Company/Orders/Orders.csproj", "ManifestComponent=\"true\"", "ManifestComponent=\"true\" ReferenceOutputAssembly=\"true\"");
        OrdersWithAssembly = samples.Run("build", "Company/Orders").Succeeded();
        OrdersManifestsWithAssembly = samples.Manifests("Orders");
        OrdersOutputWithAssembly = samples.Output("Orders");

        samples.Edit("Company/Acme.Components/Acme.Components.csproj", "<ManifestComponent>true<", "<ManifestComponent>false<");
        OrdersWithoutComponent = samples.Run("build", "Company/Orders");
        samples.Reset("Company");
    }

    public DotnetResult OrdersAfterEdit { get; }

    public IReadOnlyDictionary<string, string> OrdersManifestsAfterEdit { get; }

    public DotnetResult OrdersWithAssembly { get; }

    public IReadOnlyDictionary<string, string> OrdersManifestsWithAssembly { get; }

    public string[] OrdersOutputWithAssembly { get; }

    public DotnetResult OrdersWithoutComponent { get; }
}
