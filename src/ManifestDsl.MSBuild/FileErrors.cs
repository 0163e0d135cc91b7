using System.Security;

namespace ManifestDsl.MSBuild;

/// <summary>The exceptions by which the file system says no.</summary>
internal static class FileErrors
{
    public static bool Covers(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;
}
