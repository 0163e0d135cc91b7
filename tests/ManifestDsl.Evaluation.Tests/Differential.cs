using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Inputs;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>Proves that evaluating a declaration gives what running it gives. See <see cref="TestCase"/> for the forms of source.</summary>
internal static class Differential
{
    /// <summary>One source; every declaration in it is run and evaluated.</summary>
    public static void Check(string source) => CheckAll([("source", source)]);

    /// <summary>Many sources in one compilation; names those that fail.</summary>
    /// <param name="cases">The sources.</param>
    /// <param name="shared">A file that all of them see, in the namespace <c>Cases</c>.</param>
    public static void CheckAll(IEnumerable<(string Name, string Body)> cases, string? shared = null)
    {
        var failures = Comparison.Failures(cases, shared);
        Assert.True(failures.Count == 0, Report(failures));
    }

    /// <summary>Evaluation gives exactly one unknown, at the text between <c>[|</c> and <c>|]</c>, with this part in its reason. Nothing is run.</summary>
    /// <param name="source">The source, in any form of a case.</param>
    /// <param name="messagePart">Part of the reason.</param>
    /// <param name="inputs">What the build hands over; null for nothing.</param>
    public static UnknownNode Refused(string source, string messagePart, BuildInputs? inputs = null)
    {
        var unknowns = Unknowns(source, out var testCase, inputs);
        Assert.True(testCase.Marked is not null, "the source has no [|…|]");
        Assert.True(unknowns.Count == 1, $"one unknown expected, found {unknowns.Count}:\n{string.Join("\n", unknowns.Select(u => u.Reason))}");
        var text = testCase.Trees[0].GetText();
        var found = unknowns[0].Provenance;
        var place = testCase.Trees.First(t => t.FilePath == found.File).GetText().ToString(new(found.Start, found.Length));
        Assert.Contains(messagePart, unknowns[0].Reason, StringComparison.Ordinal);
        Assert.True(
            found.File == testCase.Trees[0].FilePath && found.Start == testCase.Marked!.Value.Start && found.Length == testCase.Marked.Value.Length,
            $"expected at: {text.ToString(testCase.Marked!.Value)}\nfound at: {place}\n{unknowns[0].Reason}");
        return unknowns[0];
    }

    /// <summary>What evaluation does not know in the declarations of <paramref name="source"/>. Nothing is run.</summary>
    public static List<UnknownNode> Unknowns(string source) => Unknowns(source, out _);

    /// <summary>The tree of the one declaration of <paramref name="source"/>. Nothing is run.</summary>
    public static ManifestNode Evaluate(string source, BuildInputs? inputs = null)
    {
        var trees = Evaluate(source, out _, inputs);
        return Assert.Single(trees);
    }

    /// <summary>The trees of all declarations of many sources. Nothing is run.</summary>
    public static List<ManifestNode> EvaluateAll(IEnumerable<(string Name, string Body)> cases, string? shared = null)
    {
        var all = cases.ToList();
        var batch = Batch.Of(all, shared);
        var evaluator = new DeclarationEvaluator(batch.Compilation, batch.Models);
        return [.. all.Where(c => batch.ErrorsOf(c.Name) is null).SelectMany(c => Comparison.Declarations(batch[c.Name], batch.Compilation)).Select(d => evaluator.Evaluate(d, CancellationToken.None))];
    }

    private static List<UnknownNode> Unknowns(string source, out TestCase testCase, BuildInputs? inputs = null) =>
        [.. Evaluate(source, out testCase, inputs).SelectMany(static tree => Engine.Model.Unknowns.In(tree))];

    private static List<ManifestNode> Evaluate(string source, out TestCase testCase, BuildInputs? inputs = null)
    {
        var batch = Batch.Of([("source", source)]);
        Assert.True(batch.ErrorsOf("source") is null, batch.ErrorsOf("source"));
        testCase = batch["source"];
        var evaluator = new DeclarationEvaluator(batch.Compilation, batch.Models, inputs);
        return [.. Comparison.Declarations(testCase, batch.Compilation).Select(d => evaluator.Evaluate(d, CancellationToken.None))];
    }

    private static string Report(Dictionary<string, string> failures) =>
        $"{failures.Count} of the cases fail: {string.Join(", ", failures.Keys)}\n\n"
        + string.Join("\n\n", failures.Take(40).Select(static f => $"=== {f.Key}: {f.Value}"));
}
