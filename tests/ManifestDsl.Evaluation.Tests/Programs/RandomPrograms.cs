using System.Globalization;
using CsCheck;

namespace ManifestDsl.Evaluation.Tests.Programs;

/// <summary>
/// Random programs give the same when they are evaluated and when they are run. A few hundred by default; the full run is
/// <c>MANIFESTDSL_PROGRAMS=20000 dotnet test tests/ManifestDsl.Evaluation.Tests --filter RandomPrograms</c>, another set
/// of programs <c>MANIFESTDSL_SEED=2</c>.
/// </summary>
public sealed class RandomPrograms
{
    private const int BatchSize = 200;

    [Fact]
    public void Evaluate_as_they_run()
    {
        var count = Setting("MANIFESTDSL_PROGRAMS", 400);
        var seed = Setting("MANIFESTDSL_SEED", 1);
        var generator = new ProgramGen();
        for (var start = 0; start < count; start += BatchSize)
        {
            var first = start;
            var batch = Enumerable.Range(first, Math.Min(BatchSize, count - first))
                .Select(i => ($"MANIFESTDSL_SEED={seed} program {i}", generator.Generate(new PCG((uint)i, (ulong)seed), null, out _)))
                .ToList();
            Differential.CheckAll(batch, ProgramWriter.Types);
        }
    }

    /// <summary>The comparison would prove nothing if most of the programs threw, or gave nothing.</summary>
    [Fact]
    public void Most_programs_give_a_value()
    {
        var generator = new ProgramGen();
        var programs = Enumerable.Range(0, 100).Select(i => ("p" + i, generator.Generate(new PCG((uint)i, 1), null, out _)));
        var known = Differential.EvaluateAll(programs, ProgramWriter.Types).Count(static tree => tree is Engine.Model.ListNode { Items.Length: > 0 });
        Assert.InRange(known, 80, 100);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
