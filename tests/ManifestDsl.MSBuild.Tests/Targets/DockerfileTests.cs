using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Targets;

/// <summary>Dockerfiles and images of the SDK on their way to the compiler: what the targets make of a project, without compiling it.</summary>
public sealed class DockerfileTests : IDisposable
{
    private BuiltProject? project;

    [Fact]
    public void A_Dockerfile_in_the_folder_of_the_project_is_taken_by_itself()
    {
        var lines = Collect("", "Größe & mehr/Dockerfile");
        Assert.Equal([$"dockerfile\t{project!.ProjectFolder}/Dockerfile\t%0A%0A%0ADockerfile"], lines);
    }

    [Fact]
    public void It_is_not_taken_when_the_project_names_another_or_does_not_want_it()
    {
        var lines = Collect(Item("""<ManifestDockerfile Include="../web/Dockerfile" Image="ghcr.io/acme/web" Stage="final" BuildArgs="A=1;B=2" />"""), "Größe & mehr/Dockerfile", "web/Dockerfile");
        Assert.Equal([$"dockerfile\t{project!.Folder["web/Dockerfile"]}\tghcr.io/acme/web%0Afinal%0AA=1;B=2%0A../web/Dockerfile"], lines);
        Assert.Empty(Collect("<EnableDefaultManifestDockerfile>false</EnableDefaultManifestDockerfile>", "Größe & mehr/Dockerfile"));
    }

    [Fact]
    public void The_image_of_the_SDK_is_taken_when_the_project_names_it()
    {
        Assert.Equal(
            ["sdk-image\tacme/web\t%0Aapp%0Amcr.microsoft.com/dotnet/aspnet:10.0%0A8080/tcp 9090%0A"],
            Collect(
                "<ContainerRepository>acme/web</ContainerRepository><ContainerUser>app</ContainerUser><ContainerBaseImage>mcr.microsoft.com/dotnet/aspnet:10.0</ContainerBaseImage>"
                + Item("""<ContainerPort Include="8080" Type="tcp" /><ContainerPort Include="9090" />""")));
        Assert.Equal(
            ["sdk-image\tacme/web\tghcr.io%0A%0A%0A?%0A"],
            Collect("<ContainerImageName>acme/web</ContainerImageName><ContainerRegistry>ghcr.io</ContainerRegistry>" + Item("""<ContainerEnvironmentVariable Include="ASPNETCORE_HTTP_PORTS" Value="80" />""")));
        Assert.Empty(Collect("<ContainerUser>root</ContainerUser>"));
        Assert.Equal(
            [$"dockerfile\t{{0}}/Dockerfile\tghcr.io/acme/web%0A%0A%0ADockerfile"],
            Collect("<ContainerRepository>acme/web</ContainerRepository><ContainerRegistry>ghcr.io</ContainerRegistry>", "Größe & mehr/Dockerfile").Select(line => line.Replace(project!.ProjectFolder, "{0}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Projects_are_asked_for_their_images()
    {
        Assert.Equal(
            [
                "sdk-image\tacme/own\t%0A%0A%0A%0A",
                "sdk-image\tacme/web\tghcr.io%0A1000%0Amcr.microsoft.com/dotnet/aspnet:10.0%0A8080/tcp%0AWeb.csproj",
                "sdk-image\tacme/job\t%0A%0A%0A%0AJob.csproj",
            ],
            Collect("<ContainerRepository>acme/own</ContainerRepository>" + Item("""<ManifestImageProject Include="../Web/Web.csproj;../Job dir/Job.csproj" /><ManifestImageProject Include="../Web/Web.csproj" />""")));
    }

    [Fact]
    public void A_Dockerfile_that_is_not_there_is_an_error()
    {
        project = new BuiltProject(properties: Item("""<ManifestDockerfile Include="gone/Dockerfile" />"""));
        project.Declare(new CompiledAssembly().Add("a.yaml", "a: 1\n"));
        project.Build().FailedWith("MDSL2019");
    }

    public void Dispose() => project?.Dispose();

    private static string Item(string items) => $"</PropertyGroup><ItemGroup>{items}</ItemGroup><PropertyGroup>";

    private string[] Collect(string properties, params string[] dockerfiles)
    {
        project?.Dispose();
        project = new BuiltProject(properties: properties);
        foreach (var file in dockerfiles)
        {
            project.Folder.Write(file, "FROM alpine:3.22\n");
        }

        // Neither refers to the package, and neither is restored.
        project.Folder.Write("Web/Web.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ContainerRepository>acme/web</ContainerRepository>
                <ContainerRegistry>ghcr.io</ContainerRegistry>
                <ContainerUser>1000</ContainerUser>
                <ContainerBaseImage>mcr.microsoft.com/dotnet/aspnet:10.0</ContainerBaseImage>
              </PropertyGroup>
              <ItemGroup>
                <ContainerPort Include="8080" Type="tcp" />
              </ItemGroup>
            </Project>
            """);
        project.Folder.Write("Job dir/Job.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;net9.0</TargetFrameworks>
                <ContainerRepository>acme/job</ContainerRepository>
              </PropertyGroup>
            </Project>
            """);

        // As after a restore, which this does without: MSBuild makes / of \ in paths whose first folder exists.
        Directory.CreateDirectory(Path.Combine(project.ProjectFolder, "obj"));
        project.Run("msbuild", "-t:_ManifestCollectInputs", "-p:Configuration=Debug", "-nologo").Succeeded();
        var list = Path.Combine(project.ProjectFolder, "obj/Debug/net10.0/manifests.inputs");
        return File.Exists(list) ? [.. File.ReadAllText(list).Split('\n').Skip(1).Where(line => line.Length > 0)] : [];
    }
}
