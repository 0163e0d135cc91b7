namespace ManifestDsl.MSBuild.Writing;

/// <summary>A path that could not be written, read or removed, with the remedy in the message.</summary>
internal sealed class FileProblem : Exception
{
    private FileProblem(string message, Exception? inner)
        : base(message, inner)
    {
    }

    public Problem ToProblem() => new(ProblemCodes.CannotWrite, Message);

    /// <summary>Looks at the disk for the likely cause, which the exception of the file system often does not name.</summary>
    public static FileProblem For(string action, string path, Exception inner)
    {
        var cause = Directory.Exists(path)
            ? "there is a folder of that name. Move or rename the folder"
            : FileAbove(path) is { } file
            ? $"'{file}' is a file where a folder should be. Move or rename the file"
            : $"{inner.Message.TrimEnd('.')}. Make it writable";
        return new FileProblem(
            $"Cannot {action} '{path}': {cause}, or set ManifestOutputPath to another folder. Nothing was changed.", inner);
    }

    /// <summary>About a kustomization that somebody wrote where the build would write one.</summary>
    public static FileProblem ForeignKustomization(string path) => new(
        $"Cannot write '{path}': the file that is there was not written by the build. Move what it adds to a kustomization in another folder that has this folder among its "
        + "resources, and remove the file, or set ManifestKustomization to false. Nothing was changed.",
        inner: null);

    /// <summary>About an ignore file of Trivy that somebody wrote where the build would write one.</summary>
    public static FileProblem ForeignIgnoreFile(string path) => new(
        $"Cannot write '{path}': the file that is there was not written by the build. Write what it lists as [Waive] attributes and remove the file, or set TrivyReportsPath to another folder. "
        + "Nothing was changed.",
        inner: null);

    private static string? FileAbove(string path)
    {
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
