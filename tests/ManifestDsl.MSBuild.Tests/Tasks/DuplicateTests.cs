namespace ManifestDsl.MSBuild.Tests.Tasks;

public sealed class DuplicateTests : IDisposable
{
    private const string Account = "ServiceAccount demo/hello";
    private readonly TaskProject project = new();

    [Fact]
    public void Objects_that_share_a_file_are_joined_in_metadata_order()
    {
        Assert.True(project.Write(
            new CompiledAssembly().Add("App.yaml", "z: 1\n").Add("Other.yaml", "o: 1\n").Add("App.yaml", "a: 1", resource: "Namespace x"),
            static task => task.Layout = "PerClass"));
        Assert.Equal("z: 1\n---\na: 1\n", project.Folder.Read("out/App.yaml"));
        Assert.Equal("o: 1\n", project.Folder.Read("out/Other.yaml"));
    }

    [Fact]
    public void An_object_declared_twice_is_an_error_that_names_both()
    {
        Assert.False(project.Write(new CompiledAssembly()
            .Add("a.yaml", "a: 1\n", "ConfigMap demo/a", "App.First").Add("b.yaml", "a: 1\n", "ConfigMap demo/a", "App.Second")));
        var message = project.Error("MDSL0013").Message;
        Assert.Equal("ConfigMap demo/a is declared twice: by App.First and by App.Second. Remove or rename one of them.", message);
        Assert.Empty(project.Output);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_derived_object_yields_to_the_declared_one(bool derivedFirst)
    {
        var assembly = new CompiledAssembly();
        if (derivedFirst)
        {
            assembly.Add("a.yaml", "derived: 1\n", Account, "App.One", derived: true).Add("a.yaml", "derived: 2\n", Account, "App.Two", derived: true);
        }

        assembly.Add("a.yaml", "declared: 1\n", Account, "App.Account");
        if (!derivedFirst)
        {
            assembly.Add("a.yaml", "derived: 1\n", Account, "App.One", derived: true).Add("a.yaml", "derived: 2\n", Account, "App.Two", derived: true);
        }

        Assert.True(project.Write(assembly));
        Assert.Equal("declared: 1\n", project.Folder.Read("out/a.yaml"));
    }

    [Fact]
    public void Equal_derived_objects_are_one()
    {
        Assert.True(project.Write(new CompiledAssembly()
            .Add("a.yaml", "a: 1\n", Account, "App.One", derived: true).Add("a.yaml", "a: 1\n", Account, "App.Two", derived: true)));
        Assert.Equal("a: 1\n", project.Folder.Read("out/a.yaml"));
    }

    [Fact]
    public void Unequal_derived_objects_are_an_error_that_names_both()
    {
        Assert.False(project.Write(new CompiledAssembly()
            .Add("a.yaml", "a: 1\n", Account, "App.One", derived: true).Add("a.yaml", "a: 2\n", Account, "App.Two", derived: true)));
        var message = project.Error("MDSL0013").Message;
        Assert.Contains("App.One", message);
        Assert.Contains("App.Two", message);
    }

    [Theory]
    [InlineData("a.yaml", "a.yaml", "PerResource")]
    [InlineData("Demo/a.yaml", "demo/a.yaml", "PerResource")]
    [InlineData("App.yaml", "APP.yaml", "PerClass")]
    public void Two_objects_in_the_file_of_one_are_an_error_that_names_both(string first, string second, string layout)
    {
        Assert.False(project.Write(
            new CompiledAssembly().Add(first, "a: 1\n", "ConfigMap a", "App.First").Add(second, "a: 1\n", "ConfigMap.x a", "App.Second"),
            task => task.Layout = layout));
        var message = project.Error("MDSL0013").Message;
        Assert.Contains("App.First (ConfigMap a)", message);
        Assert.Contains("App.Second (ConfigMap.x a)", message);
        Assert.Contains($"'{second}'", message);
    }

    public void Dispose() => project.Dispose();
}
