using System.Text;

namespace ManifestDsl.MSBuild.Scanning;

/// <summary>Which reports this project's scans wrote, kept in obj: only these are ever deleted. The first line is their folder.</summary>
/// <param name="file">The full path of the list.</param>
internal sealed class ReportList(string file)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Deletes the reports of earlier scans that are of no image any more.</summary>
    /// <param name="folder">The full path of the folder of reports.</param>
    /// <param name="names">The reports of the images that there are.</param>
    /// <returns>The full paths of what was deleted.</returns>
    public IReadOnlyList<string> DeleteOthers(string folder, ICollection<string> names)
    {
        var deleted = new List<string>();
        var (listed, written) = Load();
        foreach (var name in written)
        {
            var path = Path.Combine(listed, name);
            // A damaged list must delete nothing else.
            if ((listed != folder || !names.Contains(name)) && Path.GetFileName(name) == name && name.EndsWith(".json", StringComparison.Ordinal) && File.Exists(path))
            {
                File.Delete(path);
                deleted.Add(path);
            }
        }

        Save(folder, listed == folder ? [.. written.Where(names.Contains)] : []);
        return deleted;
    }

    /// <summary>Notes a report before it is written.</summary>
    public void Add(string folder, string name)
    {
        var (listed, written) = Load();
        if (listed != folder || !written.Contains(name))
        {
            Save(folder, listed == folder ? [.. written, name] : [name]);
        }
    }

    private (string Folder, string[] Names) Load()
    {
        var lines = File.Exists(file) ? File.ReadAllLines(file, Utf8) : [];
        return lines.Length == 0 ? ("", []) : (lines[0], [.. lines.Skip(1)]);
    }

    private void Save(string folder, string[] names)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, folder + "\n" + string.Concat(names.Select(static name => name + "\n")), Utf8);
    }
}
