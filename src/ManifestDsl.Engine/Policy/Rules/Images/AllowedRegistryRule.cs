using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>An image comes from one of the registries that the project allows. Says nothing while it names none.</summary>
internal sealed class AllowedRegistryRule : ImageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2004",
        "Images must come from an allowed registry",
        RuleCategories.Images,
        RuleSeverity.Warning,
        "The project lists the registries that it trusts in ManifestAllowedRegistries: whoever runs another can run their code in the cluster.")
    {
        References = ["W15", "W16"],
    };

    private static readonly char[] Separators = [' ', ';', ','];

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        var allowed = context.Options.AllowedRegistries;
        if (allowed.Length == 0 || IsAllowed(image, allowed))
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            At(node, "Registry"),
            $"{container.Title} of {workload.Title} runs {node.Text} from {image.Registry}, which ManifestAllowedRegistries does not list: take the image from a registry of that list");
        return Verdict.Fail;
    }

    /// <summary>An entry is a host, or a host and the beginning of a path, whole parts of it.</summary>
    internal static bool IsAllowed(ImageReference image, string allowed)
    {
        var start = 0;
        while (start < allowed.Length)
        {
            var end = allowed.IndexOfAny(Separators, start);
            end = end < 0 ? allowed.Length : end;
            var entry = allowed.Substring(start, end - start).TrimEnd('/');
            if (entry.Length > 0
                && image.FullName.StartsWith(entry, StringComparison.Ordinal)
                && (image.FullName.Length == entry.Length || image.FullName[entry.Length] == '/'))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }
}
