using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Generators.Tests.HalfTyped;

/// <summary>No text that a file goes through while it is typed makes the generator or the analyzer fail.</summary>
public sealed class HalfTypedTests
{
    // They use all constructs of the language that a declaration may meet.
    private static readonly string Sources = Path.Combine(TestFiles.Project, "HalfTyped/Sources");

    private static readonly string Samples = Path.Combine(TestFiles.Repository, "samples");

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var (kind, folder) in new[] { ("samples", Samples), ("sources", Sources) })
            {
                foreach (var path in TestFiles.CSharpIn(folder).Where(static path => HasDeclarations(File.ReadAllText(path))))
                {
                    files.Add(kind, Path.GetRelativePath(folder, path));
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Cut_at_every_token(string folder, string file) => Check(folder, file, HalfTypedCode.Cut);

    [Theory]
    [MemberData(nameof(Files))]
    public void Without_each_token(string folder, string file) => Check(folder, file, HalfTypedCode.WithoutOneToken);

    [Theory]
    [MemberData(nameof(Files))]
    public void With_each_part_twice(string folder, string file) => Check(folder, file, HalfTypedCode.WithOnePartTwice);

    [Fact]
    public void The_sources_compile()
    {
        var compilation = TestCompilation.Of(TestFiles.CSharpIn(Sources).Select(static path => new SourceFile(path, File.ReadAllText(path))));

        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
    }

    private static bool HasDeclarations(string text) => text.Contains("Manifests", StringComparison.Ordinal);

    private static void Check(string folder, string file, Func<string, IEnumerable<string>> variantsOf)
    {
        var path = Path.Combine(folder == "samples" ? Samples : Sources, file);
        var text = File.ReadAllText(path);

        // Files without declarations are helpers; other declarations would only be evaluated again for each variant.
        var helpers = TestFiles.CSharpIn(Path.GetDirectoryName(path)!)
            .Where(other => other != path)
            .Select(static other => new SourceFile(other, File.ReadAllText(other)))
            .Where(static source => !HasDeclarations(source.Text));
        var whole = TestCompilation.Of([new(path, text), .. helpers]);
        whole = whole.WithOptions(whole.Options.WithSpecificDiagnosticOptions(AnalyzerRun.AllEnabled));
        var tree = whole.SyntaxTrees.Single(t => t.FilePath == path);
        var driver = CSharpGeneratorDriver.Create([new ManifestGenerator().AsSourceGenerator()], [], TestCompilation.ParseOptions, new TestOptions()).RunGenerators(whole);
        var variants = variantsOf(text).ToList();

        Assert.NotEmpty(variants);
        Parallel.ForEach(variants, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, variant =>
        {
            var edited = whole.ReplaceSyntaxTree(tree, TestCompilation.Parse(new(path, variant)));
            try
            {
                AssertGenerates(driver.RunGenerators(edited));
                AssertAnalyzes(edited);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{e.Message}\n{e}\nat the text that ends in or differs after:\n{AroundTheEdit(text, variant)}", e);
            }
        });
    }

    private static void AssertGenerates(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.Null(result.Results[0].Exception);
        AssertNoDefect(result.Results[0].GeneratedSources.Single(static s => s.HintName.Contains("Summary", StringComparison.Ordinal)).SourceText.ToString());
    }

    private static void AssertAnalyzes(Compilation compilation)
    {
        var diagnostics = AnalyzerRun.Of(compilation).GetAwaiter().GetResult();
        Assert.All(diagnostics, static d => AssertNoDefect(d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Exceptions that are caught and told to the user count as well.</summary>
    private static void AssertNoDefect(string text)
    {
        Assert.DoesNotContain("defect of ManifestDsl", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception:", text, StringComparison.Ordinal);
    }

    private static string AroundTheEdit(string text, string variant)
    {
        var same = text.Zip(variant).TakeWhile(static pair => pair.First == pair.Second).Count();
        return variant[Math.Max(0, same - 200)..Math.Min(variant.Length, same + 60)];
    }
}
