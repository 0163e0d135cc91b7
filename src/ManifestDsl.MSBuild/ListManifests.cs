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
        if (ManifestList.Load(ListPath) is { } list)
        {
            SetFiles(list.Files(ProjectFolder));
        }
    }
}
