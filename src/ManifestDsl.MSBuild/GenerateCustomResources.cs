using ManifestDsl.Engine.CustomResources;
using ManifestDsl.MSBuild.CustomResources;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Makes the C# classes of CustomResourceDefinitions before the compiler runs. Does nothing when neither a file nor this package has changed; a
/// class that is the same is not touched; what an earlier build wrote and is made no more is removed.
/// </summary>
public sealed class GenerateCustomResources : ProjectTask
{
    /// <summary>The files, with the C# namespace of the classes as metadata <c>Namespace</c>.</summary>
    public ITaskItem[] Definitions { get; set; } = [];

    /// <summary>The namespace of the classes of a file that names none.</summary>
    public string DefaultNamespace { get; set; } = "";

    /// <summary>The folder, in obj, to write to.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The classes, to be compiled.</summary>
    [Output]
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>All that was written, for the project's FileWrites.</summary>
    [Output]
    public ITaskItem[] Files { get; set; } = [];

    private protected override Problem CannotWrite(string reason) => new(ProblemCodes.CannotWrite, $"The classes of custom resources cannot be written to '{OutputFolder}': {reason}");

    private protected override void Run()
    {
        var folder = new GeneratedFolder(Path.Combine(ProjectFolder, OutputFolder));
        var inputs = ReadInputs();
        var state = GeneratedFolder.StateOf(inputs);
        if (!folder.IsCurrent(state))
        {
            var output = CrdGenerator.Generate(inputs);
            foreach (var error in output.Errors)
            {
                var problem = new Problem(error.Id, error.Message);
                Log.LogError(null, problem.Code, null, problem.HelpLink, error.File, error.Line, error.Column, 0, 0, "{0}", problem.Message);
            }

            // What is right is compiled all the same: an IDE would otherwise know none of the classes while one file is edited.
            folder.Update(output.Files, Log.HasLoggedErrors ? "" : state);
        }

        Sources = Items(folder.Sources);
        Files = Items([.. folder.Sources, folder.StateFile]);
    }

    private static ITaskItem[] Items(IEnumerable<string> paths) => [.. paths.Select(path => new TaskItem(path.Replace("%", "%25")))];

    private List<CrdInput> ReadInputs()
    {
        var inputs = new List<CrdInput>();
        foreach (var item in Definitions)
        {
            var path = item.GetMetadata("FullPath");
            try
            {
                var own = item.GetMetadata("Namespace");
                inputs.Add(new CrdInput(path, File.ReadAllText(path), own.Length > 0 ? own : DefaultNamespace));
            }
            catch (Exception e) when (FileErrors.Covers(e))
            {
                var problem = new Problem(ProblemCodes.UnreadableCrd, $"The CustomResourceDefinition cannot be read: {e.Message}");
                Log.LogError(null, problem.Code, null, problem.HelpLink, path, 0, 0, 0, 0, "{0}", problem.Message);
            }
        }

        return inputs;
    }
}
