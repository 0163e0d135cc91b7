using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Generators.Model;

namespace ManifestDsl.Generators;

/// <summary>Manifests → one generated file for each class: what the compiler pays for a generated file hardly depends on its length.</summary>
internal static class ClassFiles
{
    /// <summary>The files, in the order of the classes.</summary>
    /// <param name="manifests">The manifests of all classes, those of a class one after the other.</param>
    public static ImmutableArray<ClassFileModel> Of(ImmutableArray<ManifestModel> manifests)
    {
        var files = ImmutableArray.CreateBuilder<ClassFileModel>();
        // File names of generated sources are compared without regard to case, C# names are not.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var start = 0; start < manifests.Length;)
        {
            var declaring = manifests[start].Class;
            var emitted = ImmutableArray.CreateBuilder<EmittedManifest>();
            var constants = new ConstantNames();
            var next = start;
            for (; next < manifests.Length && manifests[next].Class.Equals(declaring); next++)
            {
                if (manifests[next].Failure is null)
                {
                    emitted.Add(new EmittedManifest(manifests[next], declaring.HasConstants && constants.TryTake(manifests[next])));
                }
            }

            start = next;
            if (emitted.Count > 0)
            {
                files.Add(new ClassFileModel(HintName(declaring.FullName, names), declaring, new(emitted.ToImmutable())));
            }
        }

        return files.ToImmutable();
    }

    private static string HintName(string className, HashSet<string> names)
    {
        var name = className;
        for (var i = 2; !names.Add(name); i++)
        {
            name = className + "." + i.ToString(CultureInfo.InvariantCulture);
        }

        return name + ".g.cs";
    }
}
