using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild.Inputs;

/// <summary>The names by which declarations ask for files.</summary>
internal static class InputNames
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The <c>Link</c> of the item, or the path from the project's folder; with <c>/</c> on every machine.</summary>
    public static string Of(ITaskItem item, string projectFolder)
    {
        var link = item.GetMetadata("Link");
        return link.Length > 0 ? link.Replace('\\', '/') : Relative(item.GetMetadata("FullPath"), projectFolder);
    }

    private static string Relative(string path, string folder)
    {
        var to = path.Split(Separators);
        var from = folder.TrimEnd(Separators).Split(Separators);
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        // Without a common root (another drive) there is no way from one to the other.
        return common == 0 ? path.Replace('\\', '/') : string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}
