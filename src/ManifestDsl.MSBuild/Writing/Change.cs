namespace ManifestDsl.MSBuild.Writing;

/// <summary>One step of a <see cref="FileTransaction"/>: a file replaced, created or removed.</summary>
/// <param name="target">The full path of the file.</param>
/// <param name="staged">The file beside it with the new content; null to remove the target.</param>
internal sealed class Change(string target, string? staged)
{
    private string? backup;
    private bool applied;

    public string Target => target;

    public string? Staged => staged;

    public void Apply()
    {
        if (staged is null)
        {
            File.Move(target, NewBackup());
        }
        else if (File.Exists(target))
        {
            // One rename: at no moment is there no file, or half a file, under the name.
            File.Replace(staged, target, NewBackup(), ignoreMetadataErrors: true);
        }
        else
        {
            File.Move(staged, target);
        }

        applied = true;
    }

    public void Undo() => Attempt(() =>
    {
        if (!applied)
        {
            Delete(staged);
            RestoreIfMoved();
            return;
        }

        if (backup is null)
        {
            File.Delete(target);
        }
        else if (staged is null)
        {
            File.Move(backup, target);
        }
        else
        {
            File.Replace(backup, target, destinationBackupFileName: null, ignoreMetadataErrors: true);
        }
    });

    /// <summary>Drops the old content, after the whole transaction went well.</summary>
    public void Forget() => Attempt(() => Delete(backup));

    private string NewBackup() => backup = FileTransaction.TemporaryName(Path.GetDirectoryName(target)!);

    private void RestoreIfMoved()
    {
        // A replace can fail between its two halves: then the old content is under the backup name.
        if (backup is null || !File.Exists(backup))
        {
            return;
        }

        if (File.Exists(target))
        {
            File.Delete(backup);
        }
        else
        {
            File.Move(backup, target);
        }
    }

    private static void Delete(string? path)
    {
        if (path is not null)
        {
            File.Delete(path);
        }
    }

    private static void Attempt(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (FileErrors.Covers(e))
        {
            // The other files must still get their turn, and the first failure is the one to report.
        }
    }
}
