namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>Whether what the generator left is written at all. An earlier build's files must always survive a no.</summary>
public sealed class VerdictTests : IDisposable
{
    private readonly TaskProject project = new();

    public VerdictTests() => project.Write(new CompiledAssembly().Add("a.yaml", "old: 1\n"));

    [Fact]
    public void Unchecked_manifests_are_not_written()
    {
        Assert.False(project.Write(New(), task => task.Unchecked = true));
        Assert.Contains("ManifestAllowUnchecked", project.Error("MDSL0010").Message);
        AssertOldFileStays();
    }

    [Fact]
    public void Unchecked_manifests_that_are_allowed_are_written_and_called_unchecked()
    {
        Assert.True(project.Write(New(), task => (task.Unchecked, task.AllowUnchecked) = (true, true)));
        Assert.Equal("new: 1\n", project.Folder.Read("out/a.yaml"));
        Assert.Contains("unchecked", Assert.Single(project.Engine.Messages));
    }

    [Fact]
    public void A_project_without_declarations_gets_a_warning_even_unchecked()
    {
        Assert.True(project.Write(new CompiledAssembly(), task => task.Unchecked = true));
        Assert.Equal("MDSL0011", Assert.Single(project.Engine.Warnings).Code);
        Assert.Empty(project.Output);
    }

    [Fact]
    public void Failed_declarations_are_listed_and_nothing_is_written()
    {
        Assert.False(project.Write(New().Fail("App.Broken: no reason given.", "App.Worse: {0}")));
        Assert.Equal(["MDSL0012", "MDSL0012"], project.Engine.Errors.Select(error => error.Code));
        Assert.StartsWith("App.Broken: no reason given. No manifest", project.Engine.Errors[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("App.Worse: {0}. No manifest", project.Engine.Errors[1].Message, StringComparison.Ordinal);
        AssertOldFileStays();
    }

    [Fact]
    public void Without_the_marker_the_generator_did_not_run()
    {
        Assert.False(project.Write(New().WithoutMarker()));
        project.Error("MDSL0015");
        AssertOldFileStays();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    public void An_assembly_that_is_cut_off_is_unreadable(int length)
    {
        var bytes = File.ReadAllBytes(project.Folder["obj/Hello.dll"]);
        File.WriteAllBytes(project.Folder["obj/Hello.dll"], bytes[..length]);
        Assert.False(project.Write());
        Assert.Contains(project.Folder["obj/Hello.dll"], project.Error("MDSL0017").Message);
        AssertOldFileStays();
    }

    [Fact]
    public void A_damaged_assembly_never_throws()
    {
        var good = File.ReadAllBytes(project.Folder["obj/Hello.dll"]);
        var random = new Random(1);
        for (var i = 0; i < 400; i++)
        {
            var bytes = good.ToArray();
            for (var j = 0; j < 8; j++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(project.Folder["obj/Hello.dll"], bytes);
            Assert.Equal(project.Write(), project.Engine.Errors.Count == 0);
        }
    }

    [Fact]
    public void A_missing_assembly_is_unreadable()
    {
        File.Delete(project.Folder["obj/Hello.dll"]);
        Assert.False(project.Write());
        project.Error("MDSL0017");
        AssertOldFileStays();
    }

    [Fact]
    public void Attributes_of_the_same_name_with_other_arguments_are_unreadable()
    {
        CompiledAssembly.Save(project.Folder["obj/Hello.dll"], """
            [assembly: ManifestDsl.GeneratedManifest(typeof(int), System.DayOfWeek.Friday)]
            namespace ManifestDsl
            {
                class GeneratedManifestAttribute : System.Attribute
                {
                    public GeneratedManifestAttribute(System.Type type, System.DayOfWeek day) { }
                }
            }
            """);
        Assert.False(project.Write());
        project.Error("MDSL0017");
        AssertOldFileStays();
    }

    [Fact]
    public void Attributes_of_other_namespaces_are_none_of_ours()
    {
        CompiledAssembly.Save(project.Folder["obj/Hello.dll"], """
            [assembly: Other.GeneratedManifests(1)]
            namespace Other
            {
                class GeneratedManifestsAttribute : System.Attribute { public GeneratedManifestsAttribute(int count) { } }
            }
            """);
        Assert.False(project.Write());
        project.Error("MDSL0015");
    }

    [Fact]
    public void Attributes_defined_in_another_assembly_are_read_too()
    {
        CompiledAssembly.Save(project.Folder["lib/Attributes.dll"], CompiledAssembly.Attributes);
        CompiledAssembly.SaveWithReference(project.Folder["obj/Hello.dll"], project.Folder["lib/Attributes.dll"], New().ToSource());
        Assert.True(project.Write());
        Assert.Equal("new: 1\n", project.Folder.Read("out/a.yaml"));
    }

    public void Dispose() => project.Dispose();

    private static CompiledAssembly New() => new CompiledAssembly().Add("a.yaml", "new: 1\n");

    private void AssertOldFileStays()
    {
        Assert.Equal(["a.yaml"], project.Output);
        Assert.Equal("old: 1\n", project.Folder.Read("out/a.yaml"));
        Assert.Empty(project.Engine.Messages);
        Assert.Empty(project.LastFiles);
    }
}
