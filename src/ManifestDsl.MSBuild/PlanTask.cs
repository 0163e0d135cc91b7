using ManifestDsl.Engine.Output;
using ManifestDsl.MSBuild.Planning;
using ManifestDsl.MSBuild.Writing;
using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild;

/// <summary>What writing the manifests and checking the committed ones have in common: the files that the compiled assembly asks for.</summary>
public abstract class PlanTask : ManifestTask
{
    /// <summary>The compiled assembly. It is read as data, never loaded.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>The folder of the manifests; relative to the project's folder, or absolute.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The folder of the fixtures of policies, outside of <see cref="OutputFolder"/>; relative to the project's folder, or absolute. Empty: none are wanted.</summary>
    public string FixturesFolder { get; set; } = "";

    /// <summary>PerResource (default), PerClass or Single: what the generator made the paths for. In PerResource two objects in a file are an error.</summary>
    public string Layout { get; set; } = nameof(FileLayout.PerResource);

    /// <summary>True for a kustomization.yaml in each folder that is applied as a whole. Default false.</summary>
    public bool Kustomization { get; set; }

    /// <summary>True when the compiler ran without analyzers, so that nothing has checked the manifests. Default false.</summary>
    public bool Unchecked { get; set; }

    /// <summary>True to accept unchecked manifests too. Default false: they are error MDSL0010.</summary>
    public bool AllowUnchecked { get; set; }

    private protected override string Destination => $"'{OutputFolder}'";

    private protected sealed override void Run()
    {
        if (ReadAny(AssemblyFile) is not { } compiled)
        {
            return;
        }

        var problems = Verdict.Problems(compiled, Unchecked && !AllowUnchecked);

        // What is no layout is reported by the .targets and counts as the default, as it does for the generator.
        var layout = Enum.TryParse<FileLayout>(Layout, ignoreCase: true, out var parsed) ? parsed : FileLayout.PerResource;
        var plan = OutputPlan.Create(compiled.Manifests, layout, Kustomization, problems);
        var fixtures = FixturesFolder.Length == 0 ? [] : FixturePlan.Create(compiled.Fixtures, problems);
        if (fixtures.Count > 0 && FixturePlan.Misplaced(FullPath(OutputFolder), FullPath(FixturesFolder)) is { } misplaced)
        {
            problems.Add(misplaced);
        }

        if (problems.Count > 0)
        {
            Report(problems);
            return;
        }

        if (Verdict.Warning(compiled) is { } warning)
        {
            Warn(warning);
        }

        plan = [.. plan, .. ImageFiles.Create(compiled.Images, compiled.Manifests)];
        Use(WaiversFile.Create(compiled.Waivers) is { } waivers ? [.. plan, waivers] : plan, fixtures);
    }

    private protected string FullPath(string folder) => ManifestList.FullFolder(ProjectFolder, folder);

    /// <param name="plan">What belongs in the folder of the manifests.</param>
    /// <param name="fixtures">What belongs in that of the fixtures.</param>
    private protected abstract void Use(IReadOnlyList<PlannedFile> plan, IReadOnlyList<PlannedFile> fixtures);
}
