using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>Findings are accepted where reasons are written, not in comments.</summary>
internal sealed class IgnoreCommentRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Opinion(
        "MDSL2069",
        "Findings should not be ignored in comments",
        "A comment gives no reason, has no owner and never expires. A waiver in C# has all three and is listed in waivers.json.",
        "D41");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL1001"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (comment, isGlobal) in context.Comments.All)
        {
            findings.Add(this, comment, $"The comment takes away findings {(isGlobal ? "of the whole file" : "of the next instruction")} without a reason: remove it, and write a [Waive] at the declaration that uses the image");
        }
    }
}
