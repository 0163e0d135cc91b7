using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>The classes of custom resources on disk: made once, made again when something changed, removed when nothing asks for them.</summary>
public sealed class GenerateCustomResourcesTests : IDisposable
{
    private const string Widget = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: acme.example
          names: {kind: Widget, plural: widgets}
          scope: Namespaced
          versions:
          - name: v1
            storage: true
            schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}}

        """;

    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TempFolder folder = new();
    private readonly RecordingEngine engine = new();
    private GenerateCustomResources task = new();

    [Fact]
    public void Classes_are_written_in_the_namespace_that_is_asked_for()
    {
        folder.Write("p/a.yaml", Widget);
        folder.Write("p/b.yaml", Widget.Replace("Widget", "Gadget"));
        Assert.True(Run(("a.yaml", ""), ("b.yaml", "Other.Place")));

        Assert.Equal(["Acme.CustomResources.Widget.g.cs", "Other.Place.Gadget.g.cs", "crds.state"], folder.List("p/obj/crds"));
        Assert.Equal([folder["p/obj/crds/Acme.CustomResources.Widget.g.cs"], folder["p/obj/crds/Other.Place.Gadget.g.cs"]], task.Sources.Select(item => item.ItemSpec));
        Assert.Equal([.. task.Sources.Select(item => item.ItemSpec), folder["p/obj/crds/crds.state"]], task.Files.Select(item => item.ItemSpec));
        Assert.Contains("public long? Size { get; set; }", folder.Read("p/obj/crds/Acme.CustomResources.Widget.g.cs"));
    }

    [Fact]
    public void Nothing_is_touched_until_something_changes()
    {
        folder.Write("p/a.yaml", Widget);
        folder.Write("p/b.yaml", Widget.Replace("Widget", "Gadget"));
        Assert.True(Run(("a.yaml", ""), ("b.yaml", "")));
        var gadget = folder["p/obj/crds/Acme.CustomResources.Gadget.g.cs"];
        var widget = folder["p/obj/crds/Acme.CustomResources.Widget.g.cs"];
        Age(gadget, widget);

        Assert.True(Run(("a.yaml", ""), ("b.yaml", "")));
        Assert.Equal([LongAgo, LongAgo], new[] { gadget, widget }.Select(File.GetLastWriteTimeUtc));

        folder.Write("p/a.yaml", Widget.Replace("size", "width"));
        Assert.True(Run(("a.yaml", ""), ("b.yaml", "")));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(gadget));
        Assert.Contains("Width", File.ReadAllText(widget));

        File.Delete(widget);
        Assert.True(Run(("a.yaml", ""), ("b.yaml", "")));
        Assert.True(File.Exists(widget));
    }

    [Fact]
    public void What_is_asked_for_no_more_is_removed_and_nothing_else()
    {
        folder.Write("p/a.yaml", Widget);
        folder.Write("p/b.yaml", Widget.Replace("Widget", "Gadget"));
        Assert.True(Run(("a.yaml", ""), ("b.yaml", "")));
        folder.Write("p/obj/crds/mine.g.cs", "// mine");

        Assert.True(Run(("b.yaml", "")));
        Assert.Equal(["Acme.CustomResources.Gadget.g.cs", "crds.state", "mine.g.cs"], folder.List("p/obj/crds"));
        Assert.True(Run());
        Assert.Equal(["crds.state", "mine.g.cs"], folder.List("p/obj/crds"));
        Assert.Empty(task.Sources);
    }

    [Fact]
    public void Errors_name_the_file_and_the_line_and_come_again_in_the_next_build()
    {
        folder.Write("p/bad.yaml", Widget.Replace("{type: integer}", "{}"));
        folder.Write("p/good.yaml", Widget.Replace("Widget", "Gadget"));
        for (var build = 0; build < 2; build++)
        {
            engine.Errors.Clear();
            Assert.False(Run(("bad.yaml", ""), ("good.yaml", "")));
            var error = Assert.Single(engine.Errors);
            Assert.Equal(("MDSL0033", folder["p/bad.yaml"], 10), (error.Code, error.File, error.LineNumber));
            Assert.InRange(error.ColumnNumber, 1, 200);
            Assert.Equal("Widget.spec.size has no type: write one, or x-kubernetes-preserve-unknown-fields: true for a value of any form", error.Message);
        }

        // What is right is there all the same, for an IDE.
        Assert.True(File.Exists(folder["p/obj/crds/Acme.CustomResources.Gadget.g.cs"]));
    }

    [Fact]
    public void A_file_that_is_not_there()
    {
        Assert.False(Run(("gone.yaml", "")));
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("MDSL0030", folder["p/gone.yaml"]), (error.Code, error.File));
        Assert.EndsWith("MDSL0030.md", error.HelpLink, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written()
    {
        folder.Write("p/a.yaml", Widget);
        folder.Write("p/obj", "a file");
        Assert.False(Run(("a.yaml", "")));
        Assert.Equal("MDSL0014", Assert.Single(engine.Errors).Code);
    }

    public void Dispose() => folder.Dispose();

    private static void Age(params string[] files)
    {
        foreach (var file in files)
        {
            File.SetLastWriteTimeUtc(file, LongAgo);
        }
    }

    private bool Run(params (string File, string Namespace)[] definitions)
    {
        task = new GenerateCustomResources
        {
            BuildEngine = engine,
            ProjectFile = folder["p/p.csproj"],
            OutputFolder = "obj/crds/",
            DefaultNamespace = "Acme.CustomResources",
            Definitions = [.. definitions.Select(definition => new TaskItem(folder["p/" + definition.File], new Dictionary<string, string> { ["Namespace"] = definition.Namespace }))],
        };
        return task.Execute();
    }
}
