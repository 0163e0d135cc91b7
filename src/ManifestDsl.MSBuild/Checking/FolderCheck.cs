using System.Text;
using ManifestDsl.MSBuild.Planning;
using ManifestDsl.MSBuild.Writing;

namespace ManifestDsl.MSBuild.Checking;

/// <summary>Compares the output folder with a plan and changes nothing.</summary>
/// <param name="root">The full path of the output folder.</param>
/// <param name="projectFile">The full path of the project file.</param>
/// <param name="property">The property that names the folder.</param>
internal sealed class FolderCheck(string root, string projectFile, string property)
{
    /// <summary>Of how many files the difference is shown. The others are named.</summary>
    private const int MaxDifferences = 10;

    private const string Remedy = "build without ManifestCheck, look at what changed, and commit it.";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Everything that is missing, different or left over, ordered by path.</summary>
    /// <param name="plan">What belongs in the folder.</param>
    /// <param name="ignored">Full paths of files that somebody else answers for.</param>
    public List<Discrepancy> Compare(IReadOnlyList<PlannedFile> plan, ICollection<string> ignored)
    {
        var found = new List<Discrepancy>();
        var planned = new HashSet<string>(StringComparer.Ordinal);
        var missing = 0;
        var differences = 0;
        foreach (var file in plan.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            var path = ManifestList.InFolder(root, file.Path);
            planned.Add(path);
            if (!File.Exists(path))
            {
                missing++;
                found.Add(new(path, 0, new(ProblemCodes.MissingFile, $"'{file.Path}' is not among the committed manifests: {Remedy}")));
            }
            else if (Difference(path, file, differences < MaxDifferences) is { } difference)
            {
                differences++;
                found.Add(difference);
            }
        }

        if (missing > 1 && missing == plan.Count)
        {
            // One message for what is most likely a path that points elsewhere.
            found.Clear();
            found.Add(new(projectFile, 0, new(
                ProblemCodes.MissingFile,
                $"None of the {missing} manifests of the project is in '{root}'. Set {property} to the folder that is committed; if it is this one, {Remedy}")));
        }

        found.AddRange(LeftOvers.Find(root, Path.GetDirectoryName(projectFile) ?? "", path => planned.Contains(path) || ignored.Contains(path)).Select(LeftOver));
        return found;
    }

    private Discrepancy LeftOver(string path) => new(path, 0, new(
        ProblemCodes.LeftOverFile,
        $"'{ManifestList.Relative(root, path)}' is among the committed manifests and no declaration gives it: delete it, or name it in ManifestCheckIgnore if it is yours."));

    private static Discrepancy? Difference(string path, PlannedFile file, bool show)
    {
        var committed = WithoutCarriageReturns(File.ReadAllBytes(path));
        if (committed.AsSpan().SequenceEqual(file.Content))
        {
            return null;
        }

        var (before, after) = (Utf8.GetString(committed), Utf8.GetString(file.Content));
        if (file.Path.EndsWith(".json", StringComparison.Ordinal) && WithoutPlaces(before) == WithoutPlaces(after))
        {
            return null;
        }

        var message = $"'{file.Path}' is not what its source gives: {Remedy}";
        if (!show)
        {
            return new(path, 0, new(ProblemCodes.DifferentFile, message + " The difference is shown for the first files only."));
        }

        var (line, text) = UnifiedDiff.Between(before, after);
        return new(path, line, new(ProblemCodes.DifferentFile, $"{message} Committed (-), and from the source (+):\n{text.TrimEnd('\n')}"));
    }

    /// <summary>The lists of images and waivers name lines of the source: each edit above one moves it, and nothing that is deployed changes.</summary>
    private static string WithoutPlaces(string list) =>
        string.Join("\n", list.Split('\n').Where(static line => !line.TrimStart().StartsWith("\"line\": ", StringComparison.Ordinal)));

    /// <summary>Git may check files out with CRLF line ends, which makes no other manifest of them.</summary>
    private static byte[] WithoutCarriageReturns(byte[] content)
    {
        var result = new List<byte>(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n')
            {
                result.Add(content[i]);
            }
        }

        return [.. result];
    }
}
