using System.Runtime.CompilerServices;
using ManifestDsl.Engine.CustomResources;

namespace ManifestDsl.Testing;

/// <summary>The classes of the definitions that the tests of the generator have, as files of a project.</summary>
internal static class CustomClasses
{
    /// <summary>The files of some definitions.</summary>
    public static (string Name, string Content)[] Of(params string[] names)
    {
        var output = CrdGenerator.Generate([.. names.Select(static name => new CrdInput(name, File.ReadAllText(Path.Combine(Folder(), name + ".yaml")), "Acme.Crds"))]);
        return [.. output.Files.Select(static file => (file.Name, file.Code))];
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "../../ManifestDsl.Generators.Tests/CustomResources/Crds");
}
