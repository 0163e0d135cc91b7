using ManifestDsl.MSBuild.Writing;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Names the files of the last write and changes nothing: for builds that write none, where MSBuild would otherwise
/// take the files for leftovers and remove them.
/// </summary>
public sealed class ListManifests : ManifestTask
{
    private protected override void Run()
    {
        SetFiles([.. FilesOf(ListPath), .. FixturesListPath is { } fixtures ? FilesOf(fixtures) : []]);
    }

    private IEnumerable<string> FilesOf(string list) => ManifestList.Load(list)?.Files(ProjectFolder) ?? [];
}
