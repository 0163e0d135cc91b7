using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>An image uses wget or curl, not both.</summary>
internal sealed class TwoDownloadersRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Opinion(
        "MDSL2054",
        "One of wget and curl should do",
        "Two programs for one purpose are twice as much to install and to keep up to date.",
        "D35");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        string? first = null;
        foreach (var command in context.Scripts.Where(script => context.IsInImage(script.Stage)).SelectMany(static script => script.Commands))
        {
            if (command.Program is "wget" or "curl")
            {
                first ??= command.Program;
                if (command.Program != first)
                {
                    findings.Add(this, command.Words[0], $"RUN downloads with {command.Program}, and another with {first}: use one of the two");
                    return;
                }
            }
        }
    }
}
