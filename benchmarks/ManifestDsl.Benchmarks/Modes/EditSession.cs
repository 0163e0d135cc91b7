using ManifestDsl.Benchmarks.Compiling;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>A project that is being edited, with the generator's state.</summary>
internal sealed class EditSession(int workloads)
{
    private GeneratorDriver _driver = Generation.Driver();

    public Shop Shop { get; } = new(workloads);

    public Compilation Generate(Compilation compilation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return output;
    }

    /// <summary>Makes sure that what is measured works: all YAML is there, nothing is found, and what is planted is found.</summary>
    public async Task CheckAsync()
    {
        var output = Generate(Shop.Compilation);
        var generated = _driver.GetRunResult();
        // One for each class, of ten workloads, the marker, and the images, which an IDE need not ask for.
        var expected = ((workloads + 9) / 10) + 2;
        Require(generated.GeneratedTrees.Length == expected, $"{generated.GeneratedTrees.Length} files generated, not {expected}");
        var errors = output.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        Require(errors.Count == 0, $"{errors.Count} errors of the compiler: {errors.FirstOrDefault()}");
        var findings = await Analysis.WholeAsync(output).ConfigureAwait(false);
        Require(findings.IsEmpty, $"{findings.Length} findings: {findings.FirstOrDefault()}");

        var insecure = Generate(Shop.PlantPrivileged());
        findings = await Analysis.DocumentAsync(insecure, Shop.EditedTree).ConfigureAwait(false);
        Require(findings.Any(static d => d.Id == "MDSL1003"), "privileged is not found");
        Generate(Shop.EditWorkload());
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
