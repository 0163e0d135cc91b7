using System.Text;

namespace ManifestDsl.MSBuild.Writing;

/// <summary>
/// What the last build wrote, kept in obj: only these files may be removed. The first line is the output folder as the
/// project names it (so that a copy of the whole project does not point into the original), the others are paths in it.
/// </summary>
/// <param name="Folder">The output folder, relative to the project folder or absolute.</param>
/// <param name="Paths">Paths relative to the output folder, <c>/</c> between the parts.</param>
internal sealed record ManifestList(string Folder, IReadOnlyList<string> Paths)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The list at <paramref name="file"/>; null when there is none that can be trusted.</summary>
    public static ManifestList? Load(string file)
    {
        try
        {
            if (!File.Exists(file))
            {
                return null;
            }

            var lines = File.ReadAllLines(file, Utf8);
            // A path that the task would not write is not one that it wrote: a damaged list must not remove anything else.
            return lines.Length == 0 || lines[0].Length == 0
                ? null
                : new ManifestList(lines[0], [.. lines.Skip(1).Where(path => Planning.OutputPath.Problem(path) is null)]);
        }
        catch (Exception e) when (FileErrors.Covers(e))
        {
            throw FileProblem.For("read", file, e);
        }
    }

    public byte[] ToBytes() => Utf8.GetBytes(Folder + "\n" + string.Concat(Paths.Select(path => path + "\n")));

    /// <summary>The full path of the output folder, no separator at its end.</summary>
    public string Root(string projectFolder) => FullFolder(projectFolder, Folder);

    /// <summary>The full paths of the files.</summary>
    public IEnumerable<string> Files(string projectFolder)
    {
        var root = Root(projectFolder);
        return Paths.Select(path => InFolder(root, path));
    }

    public static string FullFolder(string projectFolder, string folder)
    {
        // Windows projects write bin\Debug\: MSBuild turns that into the platform's form, and so must a list of it.
        var native = Path.DirectorySeparatorChar == '/' ? folder.Replace('\\', '/') : folder;
        var full = Path.GetFullPath(Path.Combine(projectFolder, native));
        var trimmed = full.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return trimmed.Length < (Path.GetPathRoot(full) ?? "").Length ? full : trimmed;
    }

    public static string InFolder(string root, string path) =>
        Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The opposite: the path of a file below <paramref name="root"/>, <c>/</c> between the parts.</summary>
    public static string Relative(string root, string file) =>
        file.Substring(root.Length).TrimStart(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '/');
}
