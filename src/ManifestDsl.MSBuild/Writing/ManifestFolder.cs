using ManifestDsl.MSBuild.Planning;

namespace ManifestDsl.MSBuild.Writing;

/// <summary>Brings the output folder to a plan: writes what differs, removes what an earlier plan had and this one has not.</summary>
/// <param name="projectFolder">The full path of the folder that relative paths start at.</param>
/// <param name="listFile">The full path of the <see cref="ManifestList"/>.</param>
internal sealed class ManifestFolder(string projectFolder, string listFile)
{
    /// <summary>Writes <paramref name="plan"/> into <paramref name="folder"/>. A <see cref="FileProblem"/> means that nothing changed.</summary>
    public FolderUpdate Update(string folder, IReadOnlyList<PlannedFile> plan)
    {
        var list = new ManifestList(folder, [.. plan.Select(file => file.Path)]);
        var root = list.Root(projectFolder);
        var current = new HashSet<string>(list.Files(projectFolder), StringComparer.Ordinal);
        var previous = ManifestList.Load(listFile);
        var stale = previous is null
            ? []
            : previous.Files(projectFolder).Where(file => !current.Contains(file) && File.Exists(file) && !IsForeign(file)).ToList();

        foreach (var file in current)
        {
            if (IsForeign(file))
            {
                throw TrivyIgnoreFile.Is(file) ? FileProblem.ForeignIgnoreFile(file) : FileProblem.ForeignKustomization(file);
            }
        }

        var transaction = new FileTransaction();
        stale.ForEach(transaction.Remove);
        var written = Write(transaction, root, plan, stale);
        Record(transaction, list);
        transaction.Commit();
        if (previous is not null)
        {
            Folders.DeleteEmpty(previous.Root(projectFolder), stale);
        }

        return new FolderUpdate(root, [.. current], written, stale);
    }

    /// <summary>Removes all files that the list names, and the list.</summary>
    public FolderUpdate Clear() => ManifestList.Load(listFile) is { } list
        ? Update(list.Folder, [])
        : new FolderUpdate(projectFolder, [], [], []);

    private static List<WrittenFile> Write(
        FileTransaction transaction, string root, IReadOnlyList<PlannedFile> plan, IEnumerable<string> stale)
    {
        // Where upper and lower case are one, a removed Demo/a.yaml is also demo/a.yaml: removals go first, then this is new.
        var removed = new HashSet<string>(stale, StringComparer.OrdinalIgnoreCase);
        var written = new List<WrittenFile>();
        foreach (var file in plan)
        {
            var target = ManifestList.InFolder(root, file.Path);
            if (removed.Contains(target) || !HasContent(target, file.Content))
            {
                transaction.Write(target, file.Content);
                written.Add(new WrittenFile(target, file.PodSecurity));
            }
        }

        return written;
    }

    private void Record(FileTransaction transaction, ManifestList list)
    {
        var content = list.ToBytes();
        if (list.Paths.Count == 0)
        {
            if (File.Exists(listFile))
            {
                transaction.Remove(listFile);
            }
        }
        else if (!HasContent(listFile, content))
        {
            transaction.Write(listFile, content);
        }
    }

    /// <summary>
    /// True for a kustomization, or an ignore file, that the build did not write. Unlike the other names, these may well be taken by a file of the user's.
    /// </summary>
    private static bool IsForeign(string file)
    {
        var head = Kustomizations.IsKustomization(file) ? Kustomizations.Head : TrivyIgnoreFile.Is(file) ? TrivyIgnoreFile.Head : null;
        if (head is null || !File.Exists(file))
        {
            return false;
        }

        using var reader = new StreamReader(file);
        return reader.ReadLine() != head;
    }

    private static bool HasContent(string file, byte[] content)
    {
        try
        {
            var info = new FileInfo(file);
            return info.Exists && info.Length == content.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(content);
        }
        catch (Exception e) when (FileErrors.Covers(e))
        {
            return false; // What cannot be read may still be replaced; if not, that is the error to report.
        }
    }
}
