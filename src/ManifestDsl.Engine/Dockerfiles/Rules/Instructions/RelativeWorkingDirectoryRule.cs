using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>WORKDIR is absolute, or follows one that is.</summary>
internal sealed class RelativeWorkingDirectoryRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2039",
        "WORKDIR must be absolute",
        "A relative WORKDIR goes on from that of the base image, which may be another in its next version.",
        "D20");

    /// <inheritdoc/>
    public override string? BuildCheck => "WorkdirRelativePath";

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        var absolute = new HashSet<int>();
        foreach (var stage in context.File.Stages)
        {
            // A folder that is not known may be absolute, and so is what follows it.
            var isAbsolute = stage.Parent is { } parent && absolute.Contains(parent.Index);
            foreach (var instruction in stage.Instructions)
            {
                if (instruction.Keyword != "WORKDIR" || instruction.Arguments.IsEmpty)
                {
                    continue;
                }

                var value = context.ValueOf(stage, instruction, instruction.Rest.Text);
                if (value is null || IsAbsolute(value))
                {
                    isAbsolute = true;
                }
                else if (!isAbsolute && value.Length > 0)
                {
                    findings.Add(this, instruction.Rest, $"WORKDIR {instruction.Rest.Text} goes on from the folder of the base image: write /{value}");
                }
            }

            if (isAbsolute)
            {
                absolute.Add(stage.Index);
            }
        }
    }

    private static bool IsAbsolute(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));
}
