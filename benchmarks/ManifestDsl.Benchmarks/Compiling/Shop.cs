using System.Collections.Immutable;
using ManifestDsl.Benchmarks.Synthesis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Benchmarks.Compiling;

/// <summary>
/// A project that is being edited. Every edit gives trees and compilations that never were before: whatever the tested code
/// caches, it cannot have seen them.
/// </summary>
internal sealed class Shop
{
    private readonly int _edited;
    private readonly int _other;
    private readonly SyntaxTree _editedAtStart;
    private readonly SyntaxTree _otherAtStart;
    private readonly string _version;
    private int _edits;

    public Shop(int count)
    {
        var trees = Project.Parse(SynthesizedProject.Manifests(count));
        var workload = new SynthesizedWorkload(count / 2);
        _version = workload.Style == WorkloadStyle.Helpers ? $"\"{workload.Version}\"" : $":{workload.Version}\"";
        _edited = Index(trees, SynthesizedProject.FileOf(workload.Number));
        _other = Index(trees, SynthesizedProject.OtherFile);
        _editedAtStart = trees[_edited];
        _otherAtStart = trees[_other];
        Compilation = Project.Compile(trees);
    }

    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The file with the workload that edits change.</summary>
    public SyntaxTree EditedTree => Compilation.SyntaxTrees[_edited];

    /// <summary>The file without manifests.</summary>
    public SyntaxTree OtherTree => Compilation.SyntaxTrees[_other];

    /// <summary>The same files, parsed anew, in a compilation that has bound nothing.</summary>
    public CSharpCompilation Fresh() => Project.Compile(Compilation.SyntaxTrees.Select(Project.ParseAgain));

    /// <summary>Changes the image of one workload.</summary>
    public CSharpCompilation EditWorkload() =>
        Replace(_edited, Project.Edit(_editedAtStart, _version, _version.Replace("1.", $"2.{++_edits}.", StringComparison.Ordinal)));

    /// <summary>Makes one workload insecure.</summary>
    public CSharpCompilation PlantPrivileged() =>
        Replace(_edited, Project.Edit(_editedAtStart, "User = 10001,", $"Privileged = true, User = {20000 + ++_edits},"));

    /// <summary>Changes the body of a method in the file without manifests.</summary>
    public CSharpCompilation EditOther() => Replace(_other, Project.Edit(_otherAtStart, "42", $"42 + {++_edits}"));

    private CSharpCompilation Replace(int index, SyntaxTree tree) =>
        Compilation = Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[index], tree);

    private static int Index(ImmutableArray<SyntaxTree> trees, string file)
    {
        for (var i = 0; i < trees.Length; i++)
        {
            if (trees[i].FilePath == file)
            {
                return i;
            }
        }

        throw new ArgumentException($"there is no file {file}", nameof(file));
    }
}
