using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Rules;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Checks Dockerfiles against the rules about them.</summary>
public static class DockerfileChecker
{
    /// <summary>What the rules find in a Dockerfile, in the order of the file. Never throws: a rule that fails is said, and takes no other with it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What the project says about its policy.</param>
    /// <param name="usedImages">Registry and repository of each image that a container of the project runs; null when they are not all known.</param>
    public static ImmutableArray<Finding> Check(DockerfileSource source, PolicyOptions options, IReadOnlyCollection<string>? usedImages = null)
    {
        if (source.Image.Length > 0 && source.ImageName is null)
        {
            return [Refused(source, new Provenance(source.Path, 0, 0), $"'{source.Image}' is no image: write registry and repository as Image of the ManifestDockerfile, for example ghcr.io/acme/web")];
        }

        if (source.Text is not { } text)
        {
            return [Refused(source, new Provenance(source.Path, 0, 0), "This Dockerfile cannot be read: save it as UTF-8 text")];
        }

        var file = DockerfileReader.Read(text, source.Path, source.Arguments);
        if (!file.Errors.IsEmpty)
        {
            // What cannot be built is mended first: the rest may have been read wrong.
            return [.. file.Errors.Select(error => Refused(source, error.Provenance, Sentence(error.Message)))];
        }

        var target = source.Target.Length == 0 ? file.Final : file.FindStage(source.Target);
        if (target is null)
        {
            return [Refused(source, new Provenance(source.Path, 0, 0), $"This Dockerfile has no stage '{source.Target}': write the name of a stage as Stage of the ManifestDockerfile, or remove it for the last stage")];
        }

        return Check(new DockerfileContext(source, file, target, new RuleComments(file, text, source.Path), options) { UsedImages = usedImages });
    }

    private static ImmutableArray<Finding> Check(DockerfileContext context)
    {
        var findings = new DockerfileFindings(context.Comments);
        foreach (var rule in DockerfileRules.All)
        {
            try
            {
                rule.Check(context, findings);
            }
            catch (Exception e)
            {
                findings.Add(
                    rule, "", new Provenance(context.Source.Path, 0, 0), $"Checking this Dockerfile failed, which is a defect of ManifestDsl, please report it: {e.GetType().Name}: {e.Message}");
            }
        }

        return [.. findings.ToImmutable().Select(finding => finding with { File = context.Source.Name })];
    }

    private static Finding Refused(DockerfileSource source, Provenance place, string message) =>
        new(RefusedDockerfileRule.Data, FindingCause.BadValue, ScalarNode.FromText(source.Name, place), message) { File = source.Name };

    private static string Sentence(string message) => char.ToUpperInvariant(message[0]) + message.Substring(1);
}
