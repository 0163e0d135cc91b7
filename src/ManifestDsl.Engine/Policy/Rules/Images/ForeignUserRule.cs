using System.Globalization;
using ManifestDsl.Engine.Dockerfiles;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>A container runs as the user to whom its image gives files.</summary>
internal sealed class ForeignUserRule : BuiltImageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2071",
        "A container should run as the user of its image",
        RuleCategories.Images,
        RuleSeverity.Info,
        "An image that gives files to its user means them to be written, or read, by that user. Another one may get 'permission denied'.");

    /// <inheritdoc/>
    protected override Verdict Check(Workload workload, WorkloadContainer container, BuiltImage image, FindingSink findings)
    {
        var user = container.Security.RunAsUser;
        if (user.IsUnset)
        {
            return Verdict.Pass;
        }

        if (user.AsInteger is not { } id || image.UserNumber is not { } number)
        {
            return Verdict.Unknown;
        }

        // Root reads and writes all files; a rule of its own is about it.
        if (id == number || id == 0 || number == 0 || image.OwnedFilesPlace is not { } owned)
        {
            return Verdict.Pass;
        }

        var text = number.ToString(CultureInfo.InvariantCulture);
        findings.Add(new Finding(
            Metadata,
            FindingCause.BadValue,
            user.Node!,
            $"{container.Title} of {workload.Title} runs as user {id.ToString(CultureInfo.InvariantCulture)}, and its image gives files to its own user {text}: write {text}, or leave runAsUser out",
            FieldEdit.Replace("runAsUser", text) with { NeedsReview = true }) { Related = owned });
        return Verdict.Fail;
    }
}
