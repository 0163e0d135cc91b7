using ManifestDsl.MSBuild.Writing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild;

/// <summary>Tells the developer which files changed, in the form of MSBuild's own <c>Hello -> bin/…/Hello.dll</c>.</summary>
internal sealed class UpdateLog(TaskLoggingHelper log, string projectFile, bool terminalLogger)
{
    private const int NamesInSummary = 5;

    private readonly string project = Path.GetFileNameWithoutExtension(projectFile);

    public void Write(FolderUpdate update, bool isUnchecked)
    {
        if (update.Written.Count + update.Removed.Count == 0)
        {
            return;
        }

        var remark = isUnchecked ? " (unchecked: no analyzer ran)" : "";
        foreach (var file in update.Written)
        {
            Say(file.Path + Level(file) + remark);
        }

        foreach (var file in update.Removed)
        {
            Say(file + " (removed)");
        }

        if (terminalLogger)
        {
            // It shows no messages, except that what follows the last "Hello -> " stands beside the project's name.
            // The names come after the last separator, because it makes a link of what is before.
            Say(update.Root + Path.DirectorySeparatorChar + " " + Summary(update) + remark);
        }
    }

    /// <summary>Fixtures are many, and go to no cluster: one line for all of them.</summary>
    public void WriteFixtures(FolderUpdate update)
    {
        var changes = new List<string>();
        if (update.Written.Count > 0)
        {
            changes.Add($"{update.Written.Count} written");
        }

        if (update.Removed.Count > 0)
        {
            changes.Add($"{update.Removed.Count} removed");
        }

        if (changes.Count > 0)
        {
            Say($"{update.Root} (fixtures of policies: {string.Join(", ", changes)})");
        }
    }

    private void Say(string text) => log.LogMessage(MessageImportance.High, "{0} -> {1}", project, text);

    private static string Summary(FolderUpdate update) => string.Join(
        "; ",
        new[] { Names("wrote ", update.Written.Select(file => Path.GetFileName(file.Path) + Level(file))), Names("removed ", update.Removed.Select(Path.GetFileName)) }.Where(part => part.Length > 0));

    private static string Level(WrittenFile file) => file.PodSecurity.Length == 0 ? "" : $" ({file.PodSecurity})";

    private static string Names(string verb, IEnumerable<string> all)
    {
        var files = all.ToList();
        if (files.Count == 0)
        {
            return "";
        }

        var names = string.Join(", ", files.Take(NamesInSummary));
        return verb + names + (files.Count > NamesInSummary ? $" and {files.Count - NamesInSummary} more" : "");
    }
}
