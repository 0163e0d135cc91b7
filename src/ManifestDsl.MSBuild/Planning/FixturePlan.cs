using System.Text;
using ManifestDsl.MSBuild.Reading;
using ManifestDsl.MSBuild.Writing;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>
/// Turns the fixtures of an assembly into the files to be on disk, in a folder of their own: <c>kubectl apply -R -f</c> takes a folder with all that is in it, and
/// fixtures are not to be deployed.
/// </summary>
internal static class FixturePlan
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files, in ordinal order of their paths; what keeps them from being written is added to <paramref name="problems"/>.</summary>
    public static IReadOnlyList<PlannedFile> Create(IReadOnlyList<CompiledFixture> fixtures, List<Problem> problems)
    {
        var files = new SortedDictionary<string, PlannedFile>(StringComparer.Ordinal);
        var first = new Dictionary<string, CompiledFixture>(StringComparer.OrdinalIgnoreCase);
        foreach (var fixture in fixtures)
        {
            if (OutputPath.Problem(fixture.Path) is { } reason)
            {
                problems.Add(new(ProblemCodes.CannotWrite, $"'{fixture.Path}', a fixture of {fixture.Declaration}, is no path below the folder of fixtures: {reason}."));
            }
            else if (!first.TryGetValue(fixture.Path, out var other))
            {
                first.Add(fixture.Path, fixture);
                files.Add(fixture.Path, new PlannedFile(fixture.Path, Utf8.GetBytes(fixture.Yaml), ""));
            }
            else if (!string.Equals(other.Yaml, fixture.Yaml, StringComparison.Ordinal))
            {
                problems.Add(new(
                    ProblemCodes.Duplicate,
                    $"{other.Declaration} and {fixture.Declaration} both have the fixture '{fixture.Path}' (upper and lower case are one, as on Windows and macOS). Give the policies different names."));
            }
        }

        return [.. files.Values];
    }

    /// <summary>What is wrong with the place of the fixtures; null when nothing is.</summary>
    /// <param name="manifests">The folder of the manifests, as full path.</param>
    /// <param name="fixtures">The folder of the fixtures, as full path.</param>
    public static Problem? Misplaced(string manifests, string fixtures)
    {
        // Case is one on some systems, and a folder that differs from the other by its case alone is no good place anywhere.
        var isWithin = string.Equals(fixtures, manifests, StringComparison.OrdinalIgnoreCase)
            || fixtures.StartsWith(manifests.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
        return isWithin
            ? new(
                ProblemCodes.CannotWrite,
                $"The fixtures of policies would lie in '{fixtures}', among the manifests in '{manifests}', and be deployed with them. Set ManifestFixturesPath to a folder outside of it.")
            : null;
    }
}
