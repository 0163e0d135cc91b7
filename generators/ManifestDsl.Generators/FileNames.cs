using System.Text;

namespace ManifestDsl.Generators;

/// <summary>Names of objects and environments as names of files and folders.</summary>
internal static class FileNames
{
    /// <summary>RBAC names may hold characters that a file name cannot, such as the colon of <c>system:node</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            text.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' ? c : '_');
        }

        return text.ToString();
    }
}
