using CsCheck;

namespace ManifestDsl.Evaluation.Tests.Programs;

/// <summary>Random programs of the language: members of a static class, of which <c>Run</c> is the declaration.</summary>
/// <remarks>They end: loops have small bounds, and methods call only those before them, never in a loop. Few of them throw.</remarks>
internal sealed class ProgramGen : Gen<string>
{
    public override string Generate(PCG pcg, Size? min, out Size size)
    {
        var writer = new ProgramWriter(pcg);
        var text = writer.Write();
        size = new Size((ulong)text.Length);
        return text;
    }
}
