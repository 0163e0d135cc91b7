namespace ManifestDsl.MSBuild;

/// <summary>Removes all files that the list names, wherever the output folder is, then the list. For <c>dotnet clean</c>.</summary>
public sealed class RemoveManifests : ManifestTask
{
    private protected override void Run()
    {
        Folder.Clear();
        Fixtures?.Clear();
    }
}
