namespace ManifestDsl.MSBuild.Writing;

/// <summary>What changed on disk. All paths are full.</summary>
/// <param name="Root">The output folder.</param>
/// <param name="Files">All files that belong there now.</param>
/// <param name="Written">Those that are new or have new content, in order.</param>
/// <param name="Removed">Files of an earlier build that are gone now.</param>
internal sealed record FolderUpdate(
    string Root, IReadOnlyList<string> Files, IReadOnlyList<WrittenFile> Written, IReadOnlyList<string> Removed);

/// <summary>A file that was written.</summary>
/// <param name="Path">The full path.</param>
/// <param name="PodSecurity">As in the plan.</param>
internal sealed record WrittenFile(string Path, string PodSecurity);
