using System.Text;

namespace ManifestDsl.Benchmarks.Synthesis;

/// <summary>Projects of any number of workloads, ten in a file.</summary>
internal static class SynthesizedProject
{
    /// <summary>A file without manifests, for edits that change none.</summary>
    public const string OtherFile = "Other.cs";

    private const string Other = """
        internal static class Other
        {
            public static int Answer() => 42;
        }

        """;

    /// <summary>The name of the file that holds workload <paramref name="number"/>.</summary>
    public static string FileOf(int number) => $"Manifests{number / 10:000}.cs";

    /// <summary>[Manifests] classes in both tiers, the helpers, and a file that has nothing to do with them.</summary>
    public static IEnumerable<SourceFile> Manifests(int count)
    {
        yield return new SourceFile("Company.cs", DslSource.Company);
        yield return new SourceFile(OtherFile, Other);
        for (var file = 0; file * 10 < count; file++)
        {
            var text = new StringBuilder();
            text.Append("using k8s.Models;\nusing ManifestDsl;\n\n[Manifests(Namespace = \"shop\")]\n");
            text.Append($"public static partial class Manifests{file:000}\n{{\n");
            foreach (var workload in SynthesizedWorkload.InFile(file, count))
            {
                text.Append(workload.Style == WorkloadStyle.Raw ? ModelSource.Write(workload, standalone: false) : DslSource.Write(workload));
            }

            yield return new SourceFile($"Manifests{file:000}.cs", text.Append("}\n").ToString());
        }
    }

    /// <summary>A program that builds the same objects, the derived and the hardened parts too, and prints them.</summary>
    public static IEnumerable<SourceFile> Console(int count)
    {
        var all = new StringBuilder("using k8s;\n\nobject[] objects =\n[\n");
        for (var file = 0; file * 10 < count; file++)
        {
            var text = new StringBuilder($"using k8s.Models;\n\npublic static class Manifests{file:000}\n{{\n");
            foreach (var workload in SynthesizedWorkload.InFile(file, count))
            {
                text.Append(ModelSource.Write(workload, standalone: true));
                var member = $"    Manifests{file:000}.{workload.Member}";
                all.Append($"{member},\n{member}Service,\n{(workload.Style == WorkloadStyle.Raw ? "" : $"{member}Account,\n")}");
            }

            yield return new SourceFile($"Manifests{file:000}.cs", text.Append("}\n").ToString());
        }

        yield return new SourceFile("Program.cs", all.Append("];\nConsole.Write(KubernetesYaml.SerializeAll(objects));\n").ToString());
    }
}
