namespace ManifestDsl.MSBuild.Writing;

/// <summary>
/// Writes and removes files, all or none. New content is staged beside its target first; committing is then renaming
/// only, and every rename can be taken back. A failure leaves all earlier files whole and no temporary file.
/// </summary>
internal sealed class FileTransaction
{
    private readonly List<Change> changes = [];
    private readonly List<string> createdFolders = [];

    /// <summary>Prepares <paramref name="target"/> to have <paramref name="content"/>.</summary>
    public void Write(string target, byte[] content) => Guard("write", target, () =>
    {
        if (Directory.Exists(target))
        {
            throw new IOException();
        }

        var folder = Path.GetDirectoryName(target)!;
        CreateFolder(folder);
        var change = new Change(target, TemporaryName(folder));
        changes.Add(change);
        using var stream = new FileStream(change.Staged!, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(content, 0, content.Length);
    });

    /// <summary>Prepares <paramref name="target"/>, which exists, to be gone.</summary>
    public void Remove(string target) => changes.Add(new Change(target, staged: null));

    /// <summary>Makes the changes real, or throws a <see cref="FileProblem"/> and has changed nothing.</summary>
    public void Commit()
    {
        foreach (var change in changes)
        {
            Guard(change.Staged is null ? "remove" : "write", change.Target, change.Apply);
        }

        foreach (var change in changes)
        {
            change.Forget();
        }
    }

    private void Guard(string action, string target, Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (FileErrors.Covers(e) || e is ArgumentException)
        {
            RollBack();
            throw FileProblem.For(action, target, e);
        }
    }

    private void RollBack()
    {
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            changes[i].Undo();
        }

        for (var i = createdFolders.Count - 1; i >= 0; i--)
        {
            Folders.DeleteIfEmpty(createdFolders[i]);
        }
    }

    private void CreateFolder(string folder)
    {
        var missing = new Stack<string>();
        for (var current = folder; !string.IsNullOrEmpty(current) && !Directory.Exists(current); current = Path.GetDirectoryName(current))
        {
            missing.Push(current);
        }

        foreach (var current in missing)
        {
            Directory.CreateDirectory(current);
            createdFolders.Add(current);
        }
    }

    internal static string TemporaryName(string folder) =>
        // Not made from the target's name: that may be as long as a name can be already.
        Path.Combine(folder, ".manifest-" + Guid.NewGuid().ToString("N") + ".tmp");
}
