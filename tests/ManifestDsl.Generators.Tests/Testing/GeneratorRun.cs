using System.Collections.Immutable;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Generators.Tests.Testing;

/// <summary>A manifest that the generator put into a compilation.</summary>
internal sealed record EmittedDocument(string Path, string Yaml, string Resource, string Declaration, bool IsDerived, string? PodSecurity, string? Environment);

/// <summary>One run of the generator and what came out of it.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Output = (CSharpCompilation)output;
        Result = Driver.GetRunResult().Results.Single();

        // CS8785, the generator's crash.
        Assert.Empty(diagnostics);
        Assert.Null(Result.Exception);
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The compilation with the generated sources.</summary>
    public CSharpCompilation Output { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The manifests, as the build reads them: in the attributes of the assembly.</summary>
    public ImmutableArray<EmittedDocument> Documents => [.. Attributes("GeneratedManifestAttribute").Select(static a => new EmittedDocument(
        (string)a.ConstructorArguments[0].Value!,
        (string)a.ConstructorArguments[1].Value!,
        (string)Named(a, "Resource")!,
        (string)Named(a, "Declaration")!,
        Named(a, "Derived") is true,
        (string?)Named(a, "PodSecurity"),
        (string?)Named(a, "Environment")))];

    /// <summary>The declarations that failed, as the marker attribute names them.</summary>
    public ImmutableArray<string> Failed => [.. Marker.NamedArguments.Single(static n => n.Key == "Failed").Value.Values.Select(static v => (string)v.Value!)];

    /// <summary>How many declarations there are, as the marker attribute has it.</summary>
    public int Declarations => (int)Marker.ConstructorArguments[0].Value!;

    /// <summary>Every name of the generator's own steps with the outputs of its runs.</summary>
    public IEnumerable<(string Name, IncrementalGeneratorRunStep Step)> Steps =>
        from name in TrackedSteps.Names
        where Result.TrackedSteps.ContainsKey(name)
        from step in Result.TrackedSteps[name]
        select (name, step);

    private AttributeData Marker => Assert.Single(Attributes("GeneratedManifestsAttribute"));

    /// <summary>Runs the generator for the first time, and again on an equal compilation, of which it must compute nothing.</summary>
    public static GeneratorRun Of(CSharpCompilation compilation, TestOptions? options = null, InputSet? inputs = null)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ManifestGenerator().AsSourceGenerator()],
            inputs?.ToAdditionalFiles() ?? [],
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            options ?? new TestOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var first = new GeneratorRun(driver, compilation);
        TrackedSteps.AssertNothingNew(first.After(compilation.Clone()));
        return first;
    }

    public static GeneratorRun Of(string source, TestOptions? options = null) => Of(TestCompilation.Of(source), options);

    /// <summary>Runs the generator again, on an edited compilation.</summary>
    public GeneratorRun After(CSharpCompilation edited) => new(Driver, edited);

    /// <summary>Runs the generator again with other properties.</summary>
    public GeneratorRun After(CSharpCompilation compilation, TestOptions options) => new(Driver.WithUpdatedAnalyzerConfigOptions(options), compilation);

    /// <summary>Runs the generator again with what another build hands over.</summary>
    public GeneratorRun After(CSharpCompilation compilation, InputSet inputs) => new(Driver.ReplaceAdditionalTexts(inputs.ToAdditionalFiles()), compilation);

    /// <summary>The YAML of the only document of a declaration.</summary>
    public string YamlOf(string declaration) => Assert.Single(Documents, d => d.Declaration == declaration && !d.IsDerived).Yaml;

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.Where(n => n.Key == name).Select(static n => n.Value.Value).SingleOrDefault();

    private IEnumerable<AttributeData> Attributes(string name) => Output.Assembly.GetAttributes().Where(a => a.AttributeClass?.Name == name);
}
