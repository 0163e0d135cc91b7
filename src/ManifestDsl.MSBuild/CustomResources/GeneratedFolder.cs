using System.Security.Cryptography;
using System.Text;
using ManifestDsl.Engine.CustomResources;

namespace ManifestDsl.MSBuild.CustomResources;

/// <summary>The folder of generated classes. A file beside them says what they were made of, and which they are.</summary>
internal sealed class GeneratedFolder(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The file that says what the classes were made of.</summary>
    public string StateFile { get; } = Path.Combine(folder, "crds.state");

    /// <summary>The paths of the classes, as of the last update.</summary>
    public IReadOnlyList<string> Sources => [.. ReadState().Skip(1).Select(name => Path.Combine(folder, name))];

    /// <summary>All that the classes depend on, as one line: the files with their namespaces, and this assembly.</summary>
    public static string StateOf(IReadOnlyList<CrdInput> inputs)
    {
        var text = new StringBuilder();
        foreach (var part in new[] { typeof(GeneratedFolder), typeof(CrdGenerator) })
        {
            text.Append(part.Module.ModuleVersionId).Append('\n');
        }

        foreach (var input in inputs)
        {
            foreach (var part in new[] { input.Path, input.Namespace, input.Text })
            {
                text.Append(part.Length).Append(':').Append(part);
            }
        }

        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Utf8.GetBytes(text.ToString())));
    }

    /// <summary>True when the classes are there, made of just this.</summary>
    public bool IsCurrent(string state) => ReadState() is [var last, ..] && last == state && Sources.All(File.Exists);

    /// <summary>Makes the folder hold these files. With an empty state the next build makes them again.</summary>
    public void Update(IReadOnlyList<CrdFile> files, string state)
    {
        Directory.CreateDirectory(folder);
        var wanted = new HashSet<string>(files.Select(file => Path.Combine(folder, file.Name)), StringComparer.Ordinal);
        foreach (var old in Sources.Where(path => !wanted.Contains(path)))
        {
            File.Delete(old);
        }

        foreach (var file in files)
        {
            Write(Path.Combine(folder, file.Name), file.Code);
        }

        Write(StateFile, string.Concat(new[] { state }.Concat(files.Select(file => file.Name)).Select(line => line + "\n")));
    }

    private static void Write(string path, string content)
    {
        if (!File.Exists(path) || File.ReadAllText(path, Utf8) != content)
        {
            File.WriteAllText(path, content, Utf8);
        }
    }

    private string[] ReadState() => File.Exists(StateFile) ? File.ReadAllText(StateFile, Utf8).Split(['\n']).Where((line, i) => i == 0 || line.Length > 0).ToArray() : [];
}
