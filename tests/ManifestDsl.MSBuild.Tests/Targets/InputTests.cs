using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Targets;

/// <summary>Properties and files on their way to the compiler, in real builds.</summary>
public sealed class InputTests : IDisposable
{
    private const string Items = """
        </PropertyGroup>
        <ItemGroup>
          <ManifestParameter Include="ImageTag;Motd;No Name" />
          <ManifestFile Include="conf/*" />
        </ItemGroup>
        <PropertyGroup>
          <Motd>a;b#c</Motd>
        """;

    private readonly BuiltProject project = new(properties: Items);

    [Fact]
    public void A_change_of_a_property_or_file_compiles_again_and_nothing_else_does()
    {
        project.Declare(new CompiledAssembly().Add("a.yaml", "a: 1\n"));
        project.Folder.Write("Größe & mehr/conf/a.conf", "1");
        project.Build("-p:ImageTag=1.2.3").Succeeded();
        Assert.Equal(
            ["ManifestDsl inputs 1", "property\tImageTag\t1.2.3", "property\tMotd\ta;b#c", "property\tNo Name\t", $"text\tconf/a.conf\t{project.ProjectFolder}/conf/a.conf", ""],
            File.ReadAllText(Path.Combine(project.ProjectFolder, "obj/Debug/net10.0/manifests.inputs")).Replace('\\', '/').Split('\n'));

        AssertCompiles(false, "-p:ImageTag=1.2.3");
        AssertCompiles(true, "-p:ImageTag=1.2.4");
        AssertCompiles(true);
        AssertCompiles(false);
        project.Folder.Write("Größe & mehr/conf/a.conf", "2");
        AssertCompiles(true);
        File.WriteAllBytes(Path.Combine(project.ProjectFolder, "conf", "b.bin"), [0, 1]);
        AssertCompiles(true);
        File.WriteAllBytes(Path.Combine(project.ProjectFolder, "conf", "b.bin"), [0, 2]);
        AssertCompiles(true);
        AssertCompiles(false);

        // The compiler is handed the list and the text file, and not the one that is in the list; in an IDE too.
        var compiler = project.Run("msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs").Succeeded().Output;
        Assert.Contains("manifests.inputs", compiler, StringComparison.Ordinal);
        Assert.Contains("a.conf", compiler, StringComparison.Ordinal);
        Assert.DoesNotContain("b.bin", compiler, StringComparison.Ordinal);

        project.Run("clean").Succeeded();
        Assert.False(File.Exists(Path.Combine(project.ProjectFolder, "obj/Debug/net10.0/manifests.inputs")));
    }

    public void Dispose() => project.Dispose();

    private void AssertCompiles(bool expected, params string[] arguments)
    {
        var assembly = Path.Combine(project.ProjectFolder, "obj/Debug/net10.0/Hello.dll");
        var before = File.GetLastWriteTimeUtc(assembly);
        project.Build(["--no-restore", .. arguments]).Succeeded();
        Assert.Equal(expected, File.GetLastWriteTimeUtc(assembly) != before);
    }
}
