using ManifestDsl.MSBuild.Scanning;

namespace ManifestDsl.MSBuild.Tests.Scanning;

/// <summary>The files of reports.</summary>
public sealed class ReportFileTests
{
    [Fact]
    public void Names_of_files_are_apart_and_short()
    {
        string[] images = ["a/b:1", "a/b_1", "a-b:1", "web:A", "web:a", "registry.example.org:5000/a", new string('a', 250) + ":1", new string('a', 250) + ":2"];
        var names = images.Select(ReportFile.NameOf).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static name => Assert.InRange(name.Length, 14, 120));
        Assert.StartsWith("registry.example.org_5000_a-", names[5], StringComparison.Ordinal);
        Assert.Null(MSBuild.Planning.OutputPath.Problem(names[5]));
    }
}
