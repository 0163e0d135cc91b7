using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ManifestDsl.Generators.Tests.Incremental;

/// <summary>What runs again after an edit, and what does not. (That nothing runs again without one, every test of this project asserts.)</summary>
public sealed class CachingTests
{
    private static readonly CSharpCompilation Project = TestCompilation.Of(
        new("Manifests.cs", Sources.Class(string.Join("\n", Enumerable.Range(0, 10).Select(i => i is 3 or 7
            ? $"    public static ConfigMap C{i} => new(\"c{i}\") {{ Data = new() {{ [\"image\"] = Versions.Tag }} }};"
            : Sources.ConfigMap("C" + i))))),
        new("Other.cs", Sources.Class(Sources.ConfigMap("A") + "\n    public static ConfigMap Versioned => new(\"v\") { Data = new() { [\"v\"] = Versions.Tag } };", "Other")),
        new("Hello.cs", Sources.Hello),
        new("Versions.cs", "static class Versions { public static string Tag => \"v\" + 1; public static string Unused => \"0\"; }"),
        new SourceFile("Unrelated.cs", "class Unrelated { int Field; void M() { Field++; } }"));

    private static readonly GeneratorRun First = GeneratorRun.Of(Project);

    public static TheoryData<string, string, string, string> NeutralEdits => new()
    {
        { "a comment in the same file", "Manifests.cs", "using ManifestDsl;", "using ManifestDsl; // the library" },
        { "a comment in a declaration", "Manifests.cs", "ConfigMap C3 =>", "ConfigMap C3 /* here */ =>" },
        { "lines above all declarations", "Manifests.cs", "using k8s.Models;", "\n\n\nusing k8s.Models;\n\n" },
        { "lines between declarations", "Manifests.cs", "    public static ConfigMap C5", "\n\n    public static ConfigMap C5" },
        { "another line layout", "Hello.cs", "WritablePaths = [", "WritablePaths =\n\n    [" },
        { "another way to write the same", "Hello.cs", "Replicas = 2,", "Replicas = 1 + 1 - 0 * 3 == 2 ? 2 : 2," },
        { "a member that is no declaration", "Manifests.cs", "public static partial class App\n{", "public static partial class App\n{\n    const int Unused = 5;" },
        { "a comment in an unrelated file", "Unrelated.cs", "Field++;", "Field++; // more" },
        { "code in an unrelated file", "Unrelated.cs", "Field++;", "Field += 2;" },
        { "a comment in a file of helpers", "Versions.cs", "\"v\" + 1", "\"v\" /* version */ + 1" },
        { "a helper that nothing uses", "Versions.cs", "\"0\"", "\"1\"" },
        { "a helper that is written otherwise", "Versions.cs", "\"v\" + 1", "\"v1\"" },
    };

    [Theory]
    [MemberData(nameof(NeutralEdits))]
    public void An_edit_that_changes_no_manifest_changes_nothing(string what, string file, string from, string to)
    {
        Assert.NotEmpty(what);
        var second = First.After(Project.Edit(file, text => text.Replace(from, to, StringComparison.Ordinal)));

        TrackedSteps.AssertNothingNew(second);

        // All but one, which runs where there is a policy.
        Assert.Equal(TrackedSteps.Names.Remove(TrackingNames.Fixtures).Length, second.Steps.Select(static s => s.Name).Distinct().Count());
        AssertSameFiles(second, changed: []);
    }

    [Fact]
    public void A_new_unrelated_file_changes_nothing()
    {
        var second = First.After(Project.AddSyntaxTrees(TestCompilation.Parse(new("New.cs", "class New;"))));

        TrackedSteps.AssertNothingNew(second);
        AssertSameFiles(second, changed: []);
    }

    [Fact]
    public void Removing_an_unrelated_file_changes_nothing()
    {
        var second = First.After(Project.RemoveSyntaxTrees(Project.SyntaxTrees.Single(static t => t.FilePath == "Unrelated.cs")));

        TrackedSteps.AssertNothingNew(second);
        AssertSameFiles(second, changed: []);
    }

    [Fact]
    public void A_helper_in_another_file_changes_the_declarations_that_use_it()
    {
        var second = First.After(Project.Edit("Versions.cs", static text => text.Replace("+ 1", "+ 2", StringComparison.Ordinal)));

        AssertChanged(second, ["App.C3", "App.C7", "Other.Versioned"]);
    }

    [Fact]
    public void One_edited_declaration_renders_one_manifest_and_writes_one_file()
    {
        var second = First.After(Project.Edit("Manifests.cs", static text => text.Replace("\"c5\") { Data = new() { [\"key\"] = \"1\"", "\"c5\") { Data = new() { [\"key\"] = \"2\"", StringComparison.Ordinal)));

        AssertChanged(second, ["App.C5"]);
        Assert.Contains("key: \"2\"", second.YamlOf("App.C5"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_declaration_leaves_the_others_alone()
    {
        var second = First.After(Project.Edit("Manifests.cs", static text => text.Replace("\n}", "\n    public static ConfigMap New => new(\"new\");\n}", StringComparison.Ordinal)));

        Assert.Single(second.Documents, static d => d.Declaration == "App.New");
        Assert.Equal(["App.New"], ChangedIn(second, TrackingNames.Declaration).Select(static c => c.Name).Where(static n => n.StartsWith("App.", StringComparison.Ordinal)));
        AssertSameFiles(second, changed: ["App"], summary: true);
    }

    [Fact]
    public void A_declaration_that_fails_leaves_its_file_and_changes_the_summary()
    {
        var second = First.After(Project.Edit("Other.cs", static text => text.Replace("\"1\"", "Environment.NewLine + nothing", StringComparison.Ordinal)));

        Assert.StartsWith("Other.A: ", Assert.Single(second.Failed), StringComparison.Ordinal);
        Assert.DoesNotContain(second.Documents, static d => d.Declaration == "Other.A");
        AssertSameFiles(second, changed: ["Other"], summary: true);
    }

    [Fact]
    public void Another_layout_renders_again_but_evaluates_nothing()
    {
        var second = First.After(Project, new TestOptions("PerClass"));

        Assert.Equal(Modified, Assert.Single(second.ReasonsOf(TrackingNames.Options)));
        Assert.All(second.ReasonsOf(TrackingNames.Declarations), static r => Assert.Equal(Cached, r));
        Assert.All(second.ReasonsOf(TrackingNames.Declaration), static r => Assert.Equal(Cached, r));
        Assert.All(second.ReasonsOf(TrackingNames.Manifests), static r => Assert.Equal(Modified, r));
        Assert.True(second.ReasonsOf(TrackingNames.Summary).All(TrackedSteps.IsOld));
        Assert.Equal(["App.yaml", "HelloApp.yaml", "Other.yaml"], second.Documents.Select(static d => d.Path).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Hardening_off_renders_again_but_changes_only_what_was_hardened()
    {
        var second = First.After(Project, TestOptions.HardeningOff);

        Assert.All(second.ReasonsOf(TrackingNames.Declaration), static r => Assert.Equal(Cached, r));
        Assert.Single(second.ReasonsOf(TrackingNames.Manifests), static r => r == Modified);
        AssertSameFiles(second, changed: ["HelloApp"]);
    }

    [Fact]
    public void Properties_that_say_the_same_change_nothing()
    {
        var second = First.After(Project, new TestOptions("perresource", "TRUE"));

        TrackedSteps.AssertNothingNew(second);
    }

    private static void AssertChanged(GeneratorRun second, string[] declarations)
    {
        foreach (var name in new[] { TrackingNames.Declaration, TrackingNames.Manifests })
        {
            Assert.Equal(declarations.Select(static d => (d, Modified)), ChangedIn(second, name));
        }

        string[] classes = [.. declarations.Select(static d => d[..d.LastIndexOf('.')]).Distinct()];
        Assert.Equal(classes.Select(static c => (c + ".g.cs", Modified)), ChangedIn(second, TrackingNames.Files));
        Assert.Equal(classes.Length, second.OutputReasons().Count(static reason => reason == Modified));
        Assert.True(second.OutputReasons().All(static reason => reason is Modified or Cached));
        Assert.True(second.ReasonsOf(TrackingNames.Options).All(TrackedSteps.IsOld));
        Assert.True(second.ReasonsOf(TrackingNames.Summary).All(TrackedSteps.IsOld));
        Assert.True(second.ReasonsOf(TrackingNames.IsReferenced).All(TrackedSteps.IsOld));
        AssertSameFiles(second, classes);
    }

    private static IEnumerable<(string Name, IncrementalStepRunReason Reason)> ChangedIn(GeneratorRun second, string step) =>
        second.Result.TrackedSteps[step]
            .SelectMany(static run => run.Outputs)
            .Where(static output => !TrackedSteps.IsOld(output.Reason))
            .Select(static output => (NameOf(output.Value), output.Reason));

    /// <summary>The texts of all other files are the very ones of the first run.</summary>
    private static void AssertSameFiles(GeneratorRun second, string[] changed, bool summary = false)
    {
        var before = First.Result.GeneratedSources.ToDictionary(static s => s.HintName, static s => s.SourceText);
        Assert.NotEmpty(before);
        foreach (var source in second.Result.GeneratedSources)
        {
            var isChanged = changed.Any(c => source.HintName.StartsWith(c + ".", StringComparison.Ordinal))
                || (summary && source.HintName.Contains("Summary", StringComparison.Ordinal));
            Assert.Equal(!isChanged, before.TryGetValue(source.HintName, out var text) && ReferenceEquals(text, source.SourceText));
        }
    }

    private static string NameOf(object value) => value switch
    {
        Model.DeclarationModel declaration => declaration.FullName,
        Model.ManifestModel manifest => manifest.FullName,
        Model.ClassFileModel file => file.HintName,
        _ => throw new ArgumentException(value.GetType().FullName),
    };
}
