using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>A relative target has a WORKDIR before it.</summary>
internal sealed class RelativeTargetRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2065",
        "A relative target should have a WORKDIR",
        "Without a WORKDIR the base image decides where the files go, mostly to the root folder.",
        "D41");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3045"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        var has = new HashSet<int>();
        foreach (var stage in context.File.Stages)
        {
            var isSet = stage.Parent is { } parent && has.Contains(parent.Index);
            foreach (var instruction in stage.Instructions)
            {
                isSet |= instruction.Keyword == "WORKDIR";
                if (!isSet
                    && instruction.Keyword is "COPY" or "ADD"
                    && Sources.TargetOf(instruction) is { } target
                    && context.ValueOf(stage, instruction, target.Text) is { Length: > 0 } value
                    && value[0] is not ('/' or '\\')
                    && !(value.Length > 1 && value[1] == ':'))
                {
                    findings.Add(this, target, $"{instruction.Keyword} copies to {target.Text} without a WORKDIR before it: write WORKDIR with the folder, or the whole path");
                }
            }

            if (isSet)
            {
                has.Add(stage.Index);
            }
        }
    }
}
