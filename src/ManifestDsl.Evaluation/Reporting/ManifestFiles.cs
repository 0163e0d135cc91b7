using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Output;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Rules;
using ManifestDsl.Engine.Scanning;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>The files that the build writes, as lists of the objects in them: from a line of a file back to the declaration. Made only where a report names lines.</summary>
internal sealed class ManifestFiles
{
    private readonly Dictionary<string, List<EmittedObject>> _files = new(StringComparer.Ordinal);

    public ManifestFiles(List<DeclaredObjects> owners, PolicyOptions policy)
    {
        var declared = new Dictionary<(string? Environment, string Identity), EmittedObject>();
        foreach (var owner in owners)
        {
            foreach (var obj in owner.Declaration.Lowered.Objects)
            {
                var emitted = new EmittedObject(owner, obj, policy.Hardening);
                var key = (owner.Declaration.Environment?.Folder, obj.Identity);

                // An object that nobody declared yields to one that somebody did, and several such are one.
                if (declared.TryGetValue(key, out var other))
                {
                    if (!other.Object.IsDerived || obj.IsDerived)
                    {
                        continue;
                    }

                    _files[PathOf(other, policy)].Remove(other);
                }

                declared[key] = emitted;
                var path = PathOf(emitted, policy);
                if (!_files.TryGetValue(path, out var file))
                {
                    _files.Add(path, file = []);
                }

                file.Add(emitted);
            }
        }

        if (policy.Layout == FileLayout.Single)
        {
            foreach (var path in _files.Keys.ToList())
            {
                _files[path] = [.. _files[path].OrderBy(static emitted => ResourceName.Parse(emitted.Object.Identity), ApplicationOrder.Instance)];
            }
        }
    }

    /// <summary>The issue at the expression that gave its lines, or at the declaration of the file's object when the file has changed since; null when no declaration gives the file.</summary>
    public ManifestIssue? Find(ConfigIssue issue)
    {
        if (FileOf(issue) is not { Count: > 0 } file)
        {
            return null;
        }

        var start = 0;
        foreach (var emitted in file)
        {
            if (issue.StartLine > start && issue.StartLine <= start + emitted.Lines.Count)
            {
                var isSame = issue.Text.Length == 0 || emitted.Lines.TextOf(issue.StartLine - start)?.Trim() == issue.Text;
                return At(emitted, issue, isSame ? issue.StartLine - start : 0, issue.EndLine - start);
            }

            // A line with --- stands between two documents.
            start += emitted.Lines.Count + 1;
        }

        return At(file[0], issue, 0, 0);
    }

    /// <summary>What the scanner says, as the beginning of a sentence of ours.</summary>
    public static string Message(ConfigIssue issue)
    {
        var resolution = issue.Resolution.TrimEnd('.', ' ');
        return issue.Message.TrimEnd('.', ' ') + (resolution.Length > 0 ? ": " + char.ToLowerInvariant(resolution[0]) + resolution.Substring(1) : "");
    }

    private static string PathOf(EmittedObject emitted, PolicyOptions policy) =>
        ManifestPath.Of(emitted.Object, emitted.Owner.ClassName, emitted.Owner.Declaration.Environment?.Folder, policy.Layout);

    private static ManifestIssue At(EmittedObject emitted, ConfigIssue issue, int first, int last)
    {
        var (node, container) = ScannedPlace.Find(emitted.Root, emitted.Lines, first, last);
        var finding = new Finding(ScanRules.Misconfiguration, FindingCause.BadValue, node, $"{Message(issue)} ({issue.Id})")
        {
            Object = emitted.Object,
            Container = container,
            Parts = new FindingParts([issue.Id], _ => $"{Message(issue)} ({issue.Id})"),
        };
        return new ManifestIssue(emitted.Owner, issue.Id, finding);
    }

    /// <summary>The objects of the file that the report names: from the folder that was scanned, or from any above the output folder.</summary>
    private List<EmittedObject>? FileOf(ConfigIssue issue)
    {
        var target = "/" + issue.Target;
        var scanned = "/" + issue.Artifact.TrimEnd('/') + target;
        var isFile = issue.Artifact.EndsWith(target, StringComparison.Ordinal) || issue.Artifact == issue.Target;
        List<EmittedObject>? found = null;
        var length = 0;
        foreach (var file in _files)
        {
            // Of the files of several environments the one with the longest path that fits.
            var end = "/" + file.Key;
            if (file.Key.Length > length
                && (target.EndsWith(end, StringComparison.Ordinal) || scanned.EndsWith(end, StringComparison.Ordinal) || (isFile && ("/" + issue.Artifact).EndsWith(end, StringComparison.Ordinal))))
            {
                (found, length) = (file.Value, file.Key.Length);
            }
        }

        return found;
    }

    /// <summary>An object as it is written to its file.</summary>
    private sealed class EmittedObject(DeclaredObjects owner, KubernetesObject obj, bool isHardened)
    {
        private MapNode? _root;
        private YamlLines? _lines;

        public DeclaredObjects Owner => owner;

        public KubernetesObject Object => obj;

        public MapNode Root => _root ??= isHardened ? Hardener.Harden(obj).Root : obj.Root;

        public YamlLines Lines => _lines ??= new YamlLines(YamlWriter.Write(Root));
    }
}
