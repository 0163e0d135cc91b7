using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>What the package of a component holds.</summary>
public sealed class PackComponentTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Sources_bring_their_usings_and_the_props_compile_them_in()
    {
        folder.Write("p/Base.cs", "namespace Acme;\n");
        folder.Write("p/sub dir/Other.cs", "#define X\r\nextern alias a;\r\nclass C;\r\n");
        folder.Write("shared/Linked.cs", "");
        folder.Write("p/obj/component/manifest-sources/Old.cs", "");

        var task = Task(folder["p/Base.cs"], folder["p/sub dir/Other.cs"], folder["shared/Linked.cs"]);
        task.Usings =
        [
            new TaskItem("System"),
            new TaskItem("Acme.Text"),
            new TaskItem("System"),
            new TaskItem("System.Math", new Dictionary<string, string> { ["Static"] = "True" }),
            new TaskItem("System.Text", new Dictionary<string, string> { ["Alias"] = "T" }),
        ];
        task.Nullable = "enable";
        Assert.True(task.Execute());

        const string Header = "#pragma warning disable\n#nullable enable\nusing Acme.Text;\nusing System;\nusing static System.Math;\nusing T = System.Text;\n";
        Assert.Equal(
            ["build/", "manifest-sources/", "manifest-sources/shared/", "manifest-sources/sub dir/"],
            task.PackageFiles.Select(file => file.GetMetadata("PackagePath")).Order(StringComparer.Ordinal));
        Assert.Equal(["build/Acme.props", "manifest-sources/Base.cs", "manifest-sources/shared/Linked.cs", "manifest-sources/sub dir/Other.cs"], folder.List("p/obj/component"));
        Assert.Equal(Header + "namespace Acme;\n", folder.Read("p/obj/component/manifest-sources/Base.cs"));
        Assert.Equal("#define X\r\nextern alias a;\r\n" + Header + "class C;\r\n", folder.Read("p/obj/component/manifest-sources/sub dir/Other.cs"));
        Assert.Equal(
            "<Project>\n  <ItemGroup>\n    <ManifestSource Include=\"$(MSBuildThisFileDirectory)../manifest-sources/**/*.cs\" Package=\"Acme\" />\n  </ItemGroup>\n</Project>\n",
            folder.Read("p/obj/component/build/Acme.props"));
    }

    [Theory]
    [InlineData("", "disable")]
    [InlineData("disable", "disable")]
    [InlineData("annotations", "enable annotations")]
    [InlineData("warnings", "enable warnings")]
    public void Nullable_context_is_that_of_the_component(string nullable, string directive)
    {
        folder.Write("p/Base.cs", "");
        var task = Task(folder["p/Base.cs"]);
        task.Nullable = nullable;
        Assert.True(task.Execute());
        Assert.Equal($"#pragma warning disable\n#nullable {directive}\n", folder.Read("p/obj/component/manifest-sources/Base.cs"));
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_an_error()
    {
        var task = Task(folder["p/Gone.cs"]);
        Assert.False(task.Execute());
        Assert.Equal("MDSL0014", Assert.Single(((RecordingEngine)task.BuildEngine).Errors).Code);
    }

    public void Dispose() => folder.Dispose();

    private PackComponent Task(params string[] sources) => new()
    {
        BuildEngine = new RecordingEngine(),
        ProjectFile = folder["p/Acme.csproj"],
        PackageId = "Acme",
        Sources = [.. sources.Select(source => new TaskItem(source))],
        OutputFolder = "obj/component/",
    };
}
