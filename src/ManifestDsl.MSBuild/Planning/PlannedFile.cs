namespace ManifestDsl.MSBuild.Planning;

/// <summary>One file to be on disk.</summary>
/// <param name="Path">Relative to the output folder, <c>/</c> between the parts.</param>
/// <param name="Content">UTF-8 without a byte order mark, lines ended by LF.</param>
/// <param name="PodSecurity">The levels of the Pod Security Standards that the workloads in it meet, as the build says them; empty when there is none.</param>
internal sealed record PlannedFile(string Path, byte[] Content, string PodSecurity);
