using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Generators.Tests.Testing;

/// <summary>Assertions on why the steps of the generator ran.</summary>
internal static class TrackedSteps
{
    /// <summary>All names, so that a step that is added is tested too.</summary>
    public static readonly ImmutableArray<string> Names = [.. typeof(TrackingNames)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (string)field.GetRawConstantValue()!)];

    /// <summary>The reasons of the outputs of a step, in order.</summary>
    public static ImmutableArray<IncrementalStepRunReason> ReasonsOf(this GeneratorRun run, string name) =>
        [.. run.Result.TrackedSteps[name].SelectMany(static step => step.Outputs).Select(static output => output.Reason)];

    /// <summary>The reasons of the generated files, in no certain order.</summary>
    public static ImmutableArray<IncrementalStepRunReason> OutputReasons(this GeneratorRun run) =>
        [.. run.Result.TrackedOutputSteps.SelectMany(static pair => pair.Value).SelectMany(static step => step.Outputs).Select(static output => output.Reason)];

    /// <summary>No step of ours has anything new, and every generated file is the one of the run before.</summary>
    public static void AssertNothingNew(GeneratorRun run)
    {
        foreach (var (name, step) in run.Steps)
        {
            Assert.All(step.Outputs, output => Assert.True(IsOld(output.Reason), $"{name} is {output.Reason}: {output.Value}"));
        }

        Assert.All(run.OutputReasons(), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    public static bool IsOld(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
