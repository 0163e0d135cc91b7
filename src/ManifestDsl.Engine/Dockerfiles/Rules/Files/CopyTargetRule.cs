using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>Several files are copied into a folder.</summary>
internal sealed class CopyTargetRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2053",
        "The target of several files must end with /",
        "Several files go into a folder, and docker build knows a folder by the / at its end.",
        "D34");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, copy) in context.All("COPY", "ADD"))
        {
            if (copy.Arguments.Length > 2
                && Sources.TargetOf(copy) is { } target
                && context.ValueOf(stage, copy, target.Text) is { Length: > 0 } folder
                && !folder.EndsWith("/", StringComparison.Ordinal)
                && !folder.EndsWith("\\", StringComparison.Ordinal)
                && folder is not ("." or "..")
                && !folder.EndsWith("/.", StringComparison.Ordinal))
            {
                findings.Add(this, target, $"{copy.Keyword} puts several files into {target.Text}: write {target.Text}/");
            }
        }
    }
}
