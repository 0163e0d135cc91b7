namespace ManifestDsl.MSBuild.Tests;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "manifest-dsl-" + Guid.NewGuid().ToString("N"));

    public string this[string path] => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], content);
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>Every file and every empty folder (with a slash at its end) below a folder, in ordinal order.</summary>
    public string[] List(string path)
    {
        var root = this[path];
        if (!Directory.Exists(root))
        {
            return [];
        }

        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories);
        var empty = Directory.GetDirectories(root, "*", SearchOption.AllDirectories)
            .Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any())
            .Select(folder => folder + "/");
        return [.. files.Concat(empty).Select(name => Path.GetRelativePath(root, name).Replace('\\', '/') + (name.EndsWith('/') ? "/" : "")).Select(name => name.Replace("//", "/")).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
