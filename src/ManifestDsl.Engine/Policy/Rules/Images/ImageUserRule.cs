using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Dockerfiles;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>A container that must not run as root has an image whose user is a number other than 0, or a user of its own.</summary>
internal sealed class ImageUserRule : BuiltImageRule
{
    private static readonly ImmutableArray<string> Path = ["securityContext", "runAsUser"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2070",
        "A container that must not be root needs an image that is not",
        RuleCategories.Images,
        RuleSeverity.Warning,
        "With runAsNonRoot and no runAsUser the user of the image counts. The kubelet does not start the container when that is root, or a name, of which it cannot tell.")
    {
        Preset = RulePreset.Baseline,
        References = ["D02", "D03"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(Workload workload, WorkloadContainer container, BuiltImage image, FindingSink findings)
    {
        var (nonRoot, user) = (container.Security.RunAsNonRoot, container.Security.RunAsUser);
        if (nonRoot.IsUnknown || user.IsUnknown || image.User is not { } runs)
        {
            return Verdict.Unknown;
        }

        if (nonRoot.AsBoolean != true || !user.IsUnset || runs is { IsRoot: false, Id: not null })
        {
            return Verdict.Pass;
        }

        var number = image.UserNumber?.ToString(CultureInfo.InvariantCulture);
        var start = $"{container.Title} of {workload.Title} never starts: it must not run as root, and ";
        var message = runs.IsRoot
            ? start + $"its image does, by {image.Origin}: name another user there, or set runAsUser to the number of one that the image has"
            : start + $"of the user '{runs.User}' in {image.Origin} the kubelet cannot tell that it is not: set runAsUser to {number ?? "its number"}, or write {number ?? "the number"} there";
        var fix = runs.IsRoot || number is null ? null : FieldEdit.Set(Path, number);
        findings.AddNotSet(Metadata, container.Map, Path, message, fix, image.UserPlace);
        return Verdict.Fail;
    }
}
